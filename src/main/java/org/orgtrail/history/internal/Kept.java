package org.orgtrail.history.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Timelines;

/** An event as the history keeps it, and its place in the log. */
record Kept(long position, int ordinal, OrganisationEvent event) {

    /** What was known of a thing at the end of each change, by all its events, given in their order. */
    static List<Timelines> afterEachChange(List<Kept> events) {
        Map<Long, Timelines> known = new LinkedHashMap<>();
        Timelines timelines = Timelines.NONE;
        for (Kept kept : events) {
            timelines = kept.event().appliedTo(timelines);
            known.put(kept.position(), timelines);
        }
        return List.copyOf(known.values());
    }
}
