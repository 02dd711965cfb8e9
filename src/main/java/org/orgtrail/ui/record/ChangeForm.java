package org.orgtrail.ui.record;

import java.time.LocalDate;
import java.util.List;
import org.orgtrail.organisation.Objection.Broken;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.RuleViolation;

/** The part of a {@link ChangeDialog} that differs from one kind of change to another. */
interface ChangeForm {

    /** Sets up the day that the change is asked with; called once, when its dialog opens. */
    default void prepare(HeaderInputs header) {}

    /** The fields, each under the name that its command gives it. */
    Inputs inputs();

    /**
     * The rule that is broken, naming the field as the form does where several commands have fields that they call the same.
     *
     * @param commands what the form gave
     */
    default RuleViolation placed(Broken broken, List<OrganisationCommand> commands) {
        return broken.violation();
    }

    /**
     * What the change consists of. Ids of new things are the same at every call, so that trying again never makes a second one.
     *
     * @throws InvalidValue where a field does not hold a value that fits, naming the field
     */
    List<OrganisationCommand> commands(LocalDate from);
}
