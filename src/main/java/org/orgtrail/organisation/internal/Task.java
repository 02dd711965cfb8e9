package org.orgtrail.organisation.internal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.orgtrail.organisation.command.ThingCommand;
import org.orgtrail.shared.StepId;

/**
 * A command on its way to the thing it is about.
 *
 * @param stepId of the event that states something
 * @param retractionId of the event that takes something back
 */
record Task(@TargetAggregateIdentifier String thing, ThingCommand command, StepId stepId, StepId retractionId) {

    static Task of(ThingCommand command) {
        return new Task(command.thing().text(), command, StepId.next(), StepId.next());
    }
}
