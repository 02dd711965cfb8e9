package org.orgtrail.organisation.command;

import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/**
 * What a step has said of a thing was a mistake, and this is right: all of the step that stands is taken back, and what is right
 * is stated in its place. For readers of the day in the world the mistake never was; for readers of what was known it stays.
 *
 * @param step the step that was wrong
 * @param right what is right: the whole of it, so that what began a thing is corrected by what begins it
 */
public record CorrectStep(StepId step, Statement right) implements ThingCommand {

    @Override
    public ThingId thing() {
        return right.thing();
    }
}
