package org.orgtrail.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/**
 * The organisation by two axes, as naively as it can be said: all that was ever said is kept in the order in which it was
 * recorded; what was known at a position is what was said until then and not taken back until then; what holds on a day is the last
 * that was said for that day or an earlier one. Nothing is stored but the events, nothing is computed but when asked.
 */
final class NaiveOrganisation {

    /** An event and the change it was recorded in. */
    record Recorded(OrganisationEvent event, ChangeId change, long position) {}

    private final List<Recorded> events = new ArrayList<>();
    private final Map<ThingId, Map<String, List<Said>>> said = new LinkedHashMap<>();
    private final TreeSet<Long> positions = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    void add(Recorded recorded) {
        events.add(recorded);
        positions.add(recorded.position());
        for (Said it : Said.by(recorded.event(), recorded.position())) {
            said.computeIfAbsent(recorded.event().thing(), _ -> new TreeMap<>())
                    .computeIfAbsent(it.attribute(), _ -> new ArrayList<>())
                    .add(it);
            days.add(it.from());
        }
    }

    /** All events, in the order of the log. */
    List<Recorded> events() {
        return events;
    }

    /** The positions of all changes. */
    List<Long> positions() {
        return List.copyOf(positions);
    }

    /** Everything that was ever heard of, in that order. */
    Set<ThingId> things() {
        return said.keySet();
    }

    <T extends ThingId> List<T> things(Class<T> kind) {
        return said.keySet().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Every day on which something may begin or end, and the day before each. */
    Set<LocalDate> boundaries() {
        Set<LocalDate> boundaries = new LinkedHashSet<>();
        for (LocalDate day : days) {
            if (day.isAfter(LocalDate.of(1500, 1, 1))) {
                boundaries.add(day.minusDays(1));
            }
            boundaries.add(day);
        }
        return boundaries;
    }

    /** The attributes of which something was ever said. */
    Set<String> attributes(ThingId thing) {
        return said.getOrDefault(thing, Map.of()).keySet();
    }

    /** What says which value the attribute has on the day, by what was known then; null where nothing does. */
    @Nullable
    Said decisive(ThingId thing, String attribute, LocalDate day, long knownAt) {
        List<Said> all = of(thing, attribute);
        Said decisive = null;
        for (Said it : all) {
            if (it.takesBack() == null
                    && !it.from().isAfter(day)
                    && (decisive == null || !it.from().isBefore(decisive.from()))
                    && stands(it, all, knownAt)) {
                decisive = it;
            }
        }
        return decisive;
    }

    /** Whether it had been said by then, and not been taken back by something that stands itself. */
    private static boolean stands(Said it, List<Said> all, long knownAt) {
        if (it.position() > knownAt) {
            return false;
        }
        for (Said other : all) {
            if (it.step().equals(other.takesBack()) && stands(other, all, knownAt)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it was known by then, and was not taken back. */
    boolean stands(ThingId thing, Said it, long knownAt) {
        return stands(it, of(thing, it.attribute()), knownAt);
    }

    /** What was said of the attribute for the same day or the last one before, as far as it stands; null where nothing was. */
    @Nullable
    Object valueBefore(ThingId thing, Said it, long knownAt) {
        Said before = null;
        for (Said other : of(thing, it.attribute())) {
            if (other.equals(it)) {
                break; // of the same day, only what was recorded before counts
            }
            if (other.takesBack() == null
                    && other.from().equals(it.from())
                    && stands(other, of(thing, it.attribute()), knownAt)) {
                before = other;
            }
        }
        return before == null
                ? value(thing, it.attribute(), it.from().minusDays(1), knownAt).orElse(null)
                : before.value();
    }

    private List<Said> of(ThingId thing, String attribute) {
        return said.getOrDefault(thing, Map.of()).getOrDefault(attribute, List.of());
    }

    /** The attributes in which the step stands. */
    List<String> standing(ThingId thing, StepId step, long knownAt) {
        return said.getOrDefault(thing, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(it -> it.step().equals(step) && stands(it, entry.getValue(), knownAt)))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<Object> value(ThingId thing, String attribute, LocalDate day, long knownAt) {
        return Optional.ofNullable(decisive(thing, attribute, day, knownAt)).map(Said::value);
    }

    boolean exists(ThingId thing, LocalDate day, long knownAt) {
        return value(thing, "exists", day, knownAt).equals(Optional.of(true));
    }

    /** Whether it exists on any day: it does not where its beginning was taken back. */
    boolean existed(ThingId thing, long knownAt) {
        return days.stream().anyMatch(day -> exists(thing, day, knownAt));
    }

    /** What the thing belongs to on the day: several where it depends on several. */
    List<ThingId> owners(ThingId thing, LocalDate day, long knownAt) {
        return Stream.of("parent", "unit", "host", "post", "holder", "owner")
                .flatMap(attribute -> value(thing, attribute, day, knownAt).stream())
                .map(ThingId.class::cast)
                .toList();
    }
}
