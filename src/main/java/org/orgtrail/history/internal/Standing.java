package org.orgtrail.history.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.StepId;

/**
 * What one event says of the world, by all that is known of its thing.
 *
 * @param toldPosition the change it is told with: its own, or of a restatement, the change that first stated it
 * @param toldOrdinal where it is told among that change's events
 * @param event as {@link EventJson#write} gives it; null where it says what it said when it was recorded
 */
record Standing(
        StepId step,
        LocalDate from,
        String type,
        long toldPosition,
        int toldOrdinal,
        @Nullable String event) {

    /**
     * @param recorded the event as it was recorded
     * @param stands what it says still
     * @param told where it is told
     */
    static Standing of(OrganisationEvent recorded, OrganisationEvent stands, Kept told) {
        return new Standing(
                recorded.stepId(),
                recorded.effectiveFrom(),
                EventJson.type(recorded),
                told.position(),
                told.ordinal(),
                stands.equals(recorded) ? null : EventJson.write(stands));
    }
}
