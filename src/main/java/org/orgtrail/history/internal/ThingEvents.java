package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.Days;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;

/** All events of one thing, by the days from which they hold, and what they add up to. */
final class ThingEvents {

    /** @param told where it is told: of a restatement, where what it restates was first stated */
    private record Told(OrganisationEvent event, Kept told) {}

    private final NavigableMap<LocalDate, List<Told>> byDay = new TreeMap<>();
    private final Map<StepId, Kept> toldAs = new HashMap<>();
    private final Map<StepId, Kept> restated = new HashMap<>();
    private Timelines known = Timelines.NONE;

    /** One event more, recorded after the others. */
    void add(Kept kept) {
        OrganisationEvent event = kept.event();
        known = event.appliedTo(known);
        if (event instanceof StepRetracted it) {
            Kept first = toldAs.get(it.retracted());
            if (it.restatedBy() != null && first != null) {
                restated.put(it.restatedBy(), first);
            }
            return;
        }
        Kept told = restated.getOrDefault(event.stepId(), kept);
        toldAs.put(event.stepId(), told);
        byDay.computeIfAbsent(event.effectiveFrom(), _ -> new ArrayList<>()).add(new Told(event, told));
    }

    /** What all events add up to. */
    Timelines known() {
        return known;
    }

    /** What stands of the events that hold from these days on, or tell what went before the day after them. */
    List<Standing> standing(Days days) {
        List<Standing> standing = new ArrayList<>();
        for (List<Told> events :
                byDay.subMap(days.from(), true, days.end(), true).values()) {
            for (Told told : events) {
                AsItStands.of(told.event(), known)
                        .ifPresent(stands -> standing.add(Standing.of(told.event(), stands, told.told())));
            }
        }
        return standing;
    }
}
