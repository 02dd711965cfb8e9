package org.orgtrail.organisation.internal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.StepId;

/** A command on its way to the thing it is about. */
record Task(@TargetAggregateIdentifier String thing, OrganisationCommand command, StepId stepId) {

    static Task of(OrganisationCommand command) {
        return new Task(command.thing().text(), command, StepId.next());
    }
}
