package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;

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
     * What stands of a thing's events.
     *
     * @param events all of them, in their order
     * @param known what they add up to
     */
    static List<Standing> of(List<Kept> events, Timelines known) {
        Map<StepId, Kept> toldAs = new HashMap<>();
        Map<StepId, Kept> restated = new HashMap<>();
        List<Standing> standing = new ArrayList<>();
        for (Kept kept : events) {
            OrganisationEvent event = kept.event();
            Kept told = restated.getOrDefault(event.stepId(), kept);
            if (event instanceof StepRetracted it) {
                Kept first = toldAs.get(it.retracted());
                if (it.restatedBy() != null && first != null) {
                    restated.put(it.restatedBy(), first);
                }
            } else {
                toldAs.put(event.stepId(), told);
            }
            AsItStands.of(event, known).ifPresent(stands -> standing.add(of(event, stands, told)));
        }
        return standing;
    }

    private static Standing of(OrganisationEvent recorded, OrganisationEvent stands, Kept told) {
        return new Standing(
                recorded.stepId(),
                recorded.effectiveFrom(),
                EventJson.type(recorded),
                told.position(),
                told.ordinal(),
                stands.equals(recorded) ? null : EventJson.write(stands));
    }
}
