package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.Dependent;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.directory.internal.KnownSteps.Known;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.Timeline;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Component;

/** Finds what is under a unit on a day and what comes there later, generation by generation. */
@Component
class Dependents {

    /** What a thing of the kind belongs to. A person stands alone. */
    private static final Map<ThingKind, Attribute<? extends ThingId>> OWNER = Map.of(
            ThingKind.UNIT, Attribute.PARENT,
            ThingKind.POST, Attribute.UNIT,
            ThingKind.FORUM, Attribute.HOST,
            ThingKind.APPOINTMENT, Attribute.POST,
            ThingKind.CONTACT, Attribute.OWNER);

    private record Found(ThingId thing, ThingId owner, LocalDate from, List<StepId> steps, List<StepId> laterSteps) {}

    private final ThingRows rows;
    private final KnownSteps steps;
    private final Names names;

    Dependents(ThingRows rows, KnownSteps steps, Names names) {
        this.rows = rows;
        this.steps = steps;
        this.names = names;
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#under}. */
    List<Dependent> under(UnitId unit, LocalDate day, boolean seesAllContacts) {
        List<Found> all = new ArrayList<>();
        Set<ThingId> met = new HashSet<>(Set.of(unit));
        Map<ThingId, LocalDate> owners = Map.of(unit, day);
        while (!owners.isEmpty()) {
            List<Found> generation = generation(owners, day).stream()
                    .filter(found -> !found.thing().equals(unit))
                    .toList();
            all.addAll(generation);
            Map<ThingId, LocalDate> next = new LinkedHashMap<>();
            generation.stream()
                    .filter(found -> !met.contains(found.thing()))
                    .forEach(found -> next.putIfAbsent(found.thing(), found.from()));
            met.addAll(next.keySet());
            owners = next;
        }
        return told(all, seesAllContacts);
    }

    /** What the owners have, each from its own day on; of one thing the earliest time first. */
    private List<Found> generation(Map<ThingId, LocalDate> owners, LocalDate day) {
        List<ThingRow> things =
                rows.everOwnedBy(owners.keySet().stream().map(ThingId::value).toArray(UUID[]::new), day);
        Map<UUID, Known> known = recall(things.stream().map(ThingRow::id).toList());
        return things.stream()
                .flatMap(row -> times(row.id(), timelines(known, row.id()), owners, day))
                .sorted(Comparator.comparing(Found::from)
                        .thenComparing(it -> it.thing().kind())
                        .thenComparing(it -> it.thing().value()))
                .toList();
    }

    /** When the thing is with one of the owners. */
    private static Stream<Found> times(ThingId thing, Timelines known, Map<ThingId, LocalDate> owners, LocalDate day) {
        Attribute<? extends ThingId> owner = need(OWNER.get(thing.kind()));
        return periods(known, owner).stream()
                .filter(held -> owners.containsKey(held.value()))
                .flatMap(held -> known.lifetimes().stream()
                        .flatMap(life -> life.overlap(held.period()).stream())
                        .filter(period -> period.to().isAfter(need(owners.get(held.value()))))
                        .map(period -> {
                            LocalDate ownerFrom = need(owners.get(held.value()));
                            LocalDate arrival = period.from();
                            boolean later = arrival.isAfter(day) && !arrival.isBefore(ownerFrom);
                            List<StepId> steps =
                                    later ? List.of(arrivalStep(known, owner, arrival)) : List.<StepId>of();
                            LocalDate from = arrival.isAfter(ownerFrom) ? arrival : ownerFrom;
                            return new Found(thing, held.value(), from, steps, laterSteps(known, from));
                        }));
    }

    private static <I extends ThingId> List<Timelines.Valued<ThingId>> periods(Timelines known, Attribute<I> owner) {
        return known.periods(owner).stream()
                .map(held -> new Timelines.Valued<ThingId>(held.period(), held.value()))
                .toList();
    }

    /** What brings a thing to its owner on that day: its move or, where it begins there, its beginning. */
    private static StepId arrivalStep(Timelines known, Attribute<? extends ThingId> owner, LocalDate day) {
        Timeline.Point<?> point = known.of(owner).pointAt(day).orElseThrow();
        return point.from().equals(day)
                ? point.stepId()
                : known.of(Attribute.EXISTS).pointAt(day).orElseThrow().stepId();
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#laterSteps}. */
    List<StepId> laterSteps(UnitId unit, LocalDate from) {
        return laterSteps(timelines(recall(List.of(unit)), unit), from);
    }

    /** What says something for the day or later, its end left out. */
    private static List<StepId> laterSteps(Timelines known, LocalDate from) {
        return known.attributes().stream()
                .filter(attribute -> attribute != Attribute.EXISTS && attribute != Attribute.CLOSING)
                .flatMap(attribute -> known.of(attribute).points().stream())
                .filter(point -> !point.from().isBefore(from))
                .sorted(Comparator.comparing((Timeline.Point<?> point) -> point.from())
                        .thenComparing(point -> point.stepId().value()))
                .map(Timeline.Point::stepId)
                .distinct()
                .toList();
    }

    private Map<UUID, Known> recall(Collection<? extends ThingId> things) {
        return steps.recall(things.stream().map(ThingId::value).toList());
    }

    private static Timelines timelines(Map<UUID, Known> known, ThingId thing) {
        Known found = known.get(thing.value());
        return found == null ? Timelines.NONE : found.timelines();
    }

    /** With names; what the actor may not know of has none, and is left out. */
    private List<Dependent> told(List<Found> all, boolean seesAllContacts) {
        Map<LocalDate, Set<ThingId>> byDay =
                all.stream().collect(groupingBy(Found::from, mapping(Found::thing, toSet())));
        Map<LocalDate, Map<ThingId, ThingName>> called = new HashMap<>();
        byDay.forEach((day, things) -> called.put(day, names.of(things, AsOf.on(day), seesAllContacts)));
        List<Dependent> told = new ArrayList<>();
        for (Found found : all) {
            ThingName name = need(called.get(found.from())).get(found.thing());
            if (name != null) {
                told.add(new Dependent(
                        found.thing(),
                        name.name(),
                        found.owner(),
                        found.from(),
                        !found.steps().isEmpty(),
                        found.steps(),
                        found.laterSteps()));
            }
        }
        return told;
    }

    private static <T> T need(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
