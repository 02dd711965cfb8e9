package org.orgtrail.organisation;

import java.time.LocalDate;
import java.util.List;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;

/**
 * What a change would do.
 *
 * @param events what would happen, in order; the read side tells it in words
 * @param laterSteps what is already recorded for dates after the change's own, on the same attributes: there it takes over
 * @param objections all the rules it would break; empty where it can be recorded
 */
public record Preview(List<OrganisationEvent> events, List<LaterStep> laterSteps, List<Objection> objections) {

    /**
     * A step that stands later on the same timeline.
     *
     * @param attribute the key of the attribute, {@code names}
     * @param from the day from which it takes over
     * @param value what it sets, readable in both languages; {@code –} for none
     */
    public record LaterStep(ThingId thing, String attribute, LocalDate from, LocalText value) {}

    public Preview {
        events = List.copyOf(events);
        laterSteps = List.copyOf(laterSteps);
        objections = List.copyOf(objections);
    }
}
