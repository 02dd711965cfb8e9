package org.orgtrail.organisation.internal;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.ProtectPerson;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.event.PersonProtected;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.ProtectionLifted;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.StepId;

class ProtectPersonTest extends CommandScenario {

    private static final PersonId THING = PersonId.next();

    @Test
    void a_person_is_protected() {
        given(registered());
        then_happens(new ProtectPerson(THING), new PersonProtected(THING, STEP));
    }

    @Test
    void who_is_protected_already_changes_nothing() {
        given(registered(), new PersonProtected(THING, StepId.next()));
        then_nothing_changes(new ProtectPerson(THING));
    }

    @Test
    void a_person_may_be_protected_again() {
        given(registered(), new PersonProtected(THING, StepId.next()), new ProtectionLifted(THING, StepId.next()));
        then_happens(new ProtectPerson(THING), new PersonProtected(THING, STEP));
    }

    @Test
    void one_never_heard_of_can_be_neither() {
        then_refused(new ProtectPerson(THING), "thing-unknown");
    }

    @Test
    void a_protection_is_not_taken_back_as_a_mistake_is() {
        StepId protecting = StepId.next();
        given(registered(), new PersonProtected(THING, protecting));
        then_refused(new RetractStep(THING, protecting, Set.of()), "protection-is-not-corrected@step");
        then_refused(
                new CorrectStep(protecting, new ChangePersonName(THING, "Hanna Ek", LATER)),
                "protection-is-not-corrected@step");
    }

    private static PersonRegistered registered() {
        return new PersonRegistered(THING, StepId.next(), "Hanna Meland");
    }
}
