package org.orgtrail.organisation.internal;

import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.LiftProtection;
import org.orgtrail.organisation.event.PersonProtected;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.ProtectionLifted;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.StepId;

class LiftProtectionTest extends CommandScenario {

    private static final PersonId THING = PersonId.next();

    @Test
    void a_protection_is_lifted() {
        given(registered(), new PersonProtected(THING, StepId.next()));
        then_happens(new LiftProtection(THING), new ProtectionLifted(THING, STEP));
    }

    @Test
    void where_there_is_no_protection_nothing_changes() {
        given(registered());
        then_nothing_changes(new LiftProtection(THING));
    }

    @Test
    void a_protection_that_was_lifted_is_not_lifted_again() {
        given(registered(), new PersonProtected(THING, StepId.next()), new ProtectionLifted(THING, StepId.next()));
        then_nothing_changes(new LiftProtection(THING));
    }

    @Test
    void one_never_heard_of_can_be_neither() {
        then_refused(new LiftProtection(THING), "thing-unknown");
    }

    @Test
    void nothing_is_put_right_by_lifting_a_protection() {
        given(registered(), new PersonProtected(THING, StepId.next()));
        then_refused(new CorrectStep(STEP, new LiftProtection(THING)), "protection-is-not-corrected@right");
    }

    private static PersonRegistered registered() {
        return new PersonRegistered(THING, STEP, "Hanna Meland");
    }
}
