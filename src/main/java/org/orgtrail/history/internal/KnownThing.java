package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timeline;
import org.orgtrail.shared.Timelines;

/** A thing by all that was ever known of it: its timelines as they were after each change. */
final class KnownThing {

    private final List<Kept> events;
    private final NavigableMap<Long, Timelines> known = new TreeMap<>();

    /** @param events of the thing, in their order */
    KnownThing(List<Kept> events) {
        this.events = events;
        List<Timelines> afterEachChange = Kept.afterEachChange(events);
        List<Long> positions = events.stream().map(Kept::position).distinct().toList();
        for (int i = 0; i < positions.size(); i++) {
            known.put(positions.get(i), afterEachChange.get(i));
        }
    }

    /** Whether it is that thing, and not one of another kind with the same bare id. */
    boolean is(ThingId thing) {
        return events.getFirst().event().thing().equals(thing);
    }

    /** What was known of it at that place in the log. */
    Timelines at(long position) {
        var entry = known.floorEntry(position);
        return entry == null ? Timelines.NONE : entry.getValue();
    }

    /** The changes that have said something of these attributes, or taken something back. */
    Set<Long> changesOf(Set<Attribute<?>> attributes) {
        Set<Long> positions = new TreeSet<>();
        for (Kept kept : events) {
            if (kept.event().touches().stream().anyMatch(attributes::contains)) {
                positions.add(kept.position());
            }
        }
        return positions;
    }

    /** The days on which steps of these attributes begin, by what was known there. */
    Set<LocalDate> daysOf(Set<Attribute<?>> attributes, long position) {
        Set<LocalDate> days = new TreeSet<>();
        for (Attribute<?> attribute : attributes) {
            at(position).of(attribute).points().stream()
                    .map(Timeline.Point::from)
                    .forEach(days::add);
        }
        return days;
    }
}
