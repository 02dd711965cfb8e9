package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Visibility;

class WithdrawContactPointTest extends CommandScenario {

    private static final ContactId CONTACT = ContactId.next();
    private static final PersonId OWNER = PersonId.next();

    @Test
    void a_contact_point_goes_out_of_use_and_says_what_it_was() {
        given(published());
        then_happens(withdraw(LATER), withdrawn("112", LATER));
    }

    @Test
    void it_says_the_value_of_that_day() {
        given(
                published(),
                new ContactPointChanged(
                        CONTACT, STEP, OWNER, ContactKind.PHONE, "112", "11313", null, Visibility.PUBLIC, LATER));
        then_happens(withdraw(LATER.minusDays(1)), withdrawn("112", LATER.minusDays(1)));
        then_happens(withdraw(FAR_AHEAD), withdrawn("11313", FAR_AHEAD));
    }

    @Test
    void a_planned_end_may_come_earlier() {
        given(published(), withdrawn("112", FAR_AHEAD));
        then_happens(withdraw(LATER), withdrawn("112", LATER));
    }

    @Test
    void the_end_it_has_changes_nothing() {
        given(published(), withdrawn("112", LATER));
        then_nothing_changes(withdraw(LATER));
    }

    @Test
    void what_has_ended_does_not_end_again_later() {
        given(published(), withdrawn("112", LATER));
        then_refused(withdraw(FAR_AHEAD), "already-ended@effectiveFrom");
    }

    @Test
    void nothing_ends_on_its_first_day_or_before() {
        given(published());
        then_refused(withdraw(START), "ends-before-it-begins@effectiveFrom");
        then_refused(withdraw(LONG_AGO), "ends-before-it-begins@effectiveFrom");
    }

    @Test
    void a_contact_point_never_heard_of_does_not_end() {
        then_refused(withdraw(LATER), "thing-unknown");
    }

    @Test
    void what_its_end_has_to_tell_must_not_have_been_taken_back() {
        given(published(), takenBack(CONTACT, Attribute.CONTACT_VALUE));
        then_refused(withdraw(LATER), "value-taken-back");
    }

    @Test
    void nothing_ends_before_1500_or_after_2200() {
        given(published());
        then_refused(withdraw(TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(withdraw(TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static WithdrawContactPoint withdraw(LocalDate from) {
        return new WithdrawContactPoint(CONTACT, from);
    }

    private static ContactPointPublished published() {
        return new ContactPointPublished(
                CONTACT, STEP, OWNER, ContactKind.PHONE, "112", null, Visibility.PUBLIC, START);
    }

    private static ContactPointWithdrawn withdrawn(String value, LocalDate from) {
        return new ContactPointWithdrawn(CONTACT, STEP, OWNER, ContactKind.PHONE, value, from);
    }
}
