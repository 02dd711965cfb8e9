package org.orgtrail.organisation.internal;

import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.event.PersonNameChanged;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.shared.PersonId;

class ChangePersonNameTest extends CommandScenario {

    private static final PersonId THING = PersonId.next();

    @Test
    void a_person_takes_another_name_from_a_day() {
        given(established());
        then_happens(
                new ChangePersonName(THING, "Hanna Ek", LATER),
                new PersonNameChanged(THING, STEP, "Hanna Meland", "Hanna Ek", LATER));
    }

    @Test
    void a_person_takes_another_name_may_be_planned() {
        given(established());
        then_happens(
                new ChangePersonName(THING, "Hanna Ek", FAR_AHEAD),
                new PersonNameChanged(THING, STEP, "Hanna Meland", "Hanna Ek", FAR_AHEAD));
    }

    @Test
    void what_it_has_already_changes_nothing() {
        given(established());
        then_nothing_changes(new ChangePersonName(THING, "Hanna Meland", LATER));
    }

    @Test
    void one_never_heard_of_cannot_be_changed() {
        then_refused(new ChangePersonName(THING, "Hanna Ek", LATER), "thing-unknown");
    }

    @Test
    void no_change_is_dated_before_1500_or_after_2200() {
        given(established());
        then_refused(new ChangePersonName(THING, "Hanna Ek", TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new ChangePersonName(THING, "Hanna Ek", TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static PersonRegistered established() {
        return new PersonRegistered(THING, STEP, "Hanna Meland");
    }
}
