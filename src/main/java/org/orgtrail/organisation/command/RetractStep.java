package org.orgtrail.organisation.command;

import java.util.Set;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/**
 * What a step has said of a thing was never true, and nothing is said instead.
 *
 * @param step the step that is taken back
 * @param attributes the keys of the attributes in which it is ({@link org.orgtrail.shared.Attribute#key()}); none for all of them
 */
public record RetractStep(ThingId thing, StepId step, Set<String> attributes) implements ThingCommand {

    public RetractStep {
        attributes = Set.copyOf(attributes);
    }
}
