package org.orgtrail.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.model.NaiveOrganisation.Recorded;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/** Which entries the history of a unit has, by what was known at a position, and what each of them tells of. */
final class NaiveHistory {

    /**
     * An entry.
     *
     * @param corrections the changes that put something of it right
     * @param events what it tells of; those that are told with another one too
     */
    record Entry(LocalDate day, ChangeId change, List<ChangeId> corrections, List<Recorded> events) {

        String line() {
            return line(day, change, corrections);
        }

        static String line(LocalDate day, ChangeId change, List<ChangeId> corrections) {
            return day + " " + change + (corrections.isEmpty() ? "" : " corrected by " + corrections);
        }
    }

    private record Key(LocalDate day, long position) {}

    private final NaiveOrganisation organisation;
    private final long knownAt;
    private final Map<StepId, Recorded> byStep = new HashMap<>();
    /** What restates a step, and the step that it restates. */
    private final Map<StepId, StepId> restates = new HashMap<>();

    NaiveHistory(NaiveOrganisation organisation, long knownAt) {
        this.organisation = organisation;
        this.knownAt = knownAt;
        for (Recorded recorded : organisation.events()) {
            byStep.put(recorded.event().stepId(), recorded);
            if (recorded.event() instanceof StepRetracted it && it.restatedBy() != null) {
                restates.put(it.restatedBy(), it.retracted());
            }
        }
    }

    /**
     * The entries, in their order.
     *
     * @param subtree with all that was under the unit; else of the units under it only that they came and went
     * @param on the day on which what is later is planned
     */
    List<Entry> of(UnitId unit, boolean subtree, Span span, LocalDate on) {
        return switch (span) {
            case ALL -> ofTheWorld(unit, subtree).reversed();
            case UNTIL_THE_DAY ->
                ofTheWorld(unit, subtree).reversed().stream()
                        .filter(entry -> !entry.day().isAfter(on))
                        .toList();
            case AFTER_THE_DAY ->
                ofTheWorld(unit, subtree).stream()
                        .filter(entry -> entry.day().isAfter(on))
                        .toList();
            case AS_RECORDED -> asRecorded(unit, subtree);
        };
    }

    /**
     * What happened to things that were under the unit then or the day before, as far as it stands: each day, and the change that
     * first said something of it.
     */
    private List<Entry> ofTheWorld(UnitId unit, boolean subtree) {
        Map<Key, List<Recorded>> entries =
                new TreeMap<>(Comparator.comparing(Key::day).thenComparing(Key::position));
        for (Recorded recorded : organisation.events()) {
            LocalDate day = recorded.event().effectiveFrom();
            boolean under = about(recorded.event())
                    .anyMatch(it -> Stream.of(day, day.minusDays(1))
                            .anyMatch(then -> isUnder(unit, subtree, it, then, knownAt)
                                    || comesOrGoes(recorded.event()) && isDirectlyUnder(unit, it, then, knownAt)));
            if (under && tells(recorded)) {
                entries.computeIfAbsent(new Key(day, first(recorded).position()), _ -> new ArrayList<>())
                        .add(withItsEnd(recorded));
            }
        }
        return entries.entrySet().stream()
                .map(entry -> {
                    List<Recorded> its = entry.getValue();
                    ChangeId change = first(its.getFirst()).change();
                    return new Entry(
                            entry.getKey().day(),
                            change,
                            its.stream()
                                    .sorted(Comparator.comparing(Recorded::position))
                                    .map(Recorded::change)
                                    .filter(other -> !other.equals(change))
                                    .distinct()
                                    .toList(),
                            its);
                })
                .toList();
    }

    /** Where a unit ends: with what became of it by the last that was said for that day. */
    private Recorded withItsEnd(Recorded recorded) {
        return recorded.event() instanceof UnitClosed it
                        && organisation
                                        .value(it.unitId(), "closing", it.effectiveFrom(), knownAt)
                                        .orElse(null)
                                instanceof Closing last
                ? new Recorded(
                        new UnitClosed(
                                it.unitId(),
                                it.stepId(),
                                last.outcome(),
                                last.successors(),
                                last.transferredTo(),
                                it.effectiveFrom()),
                        recorded.change(),
                        recorded.position())
                : recorded;
    }

    /** What was first said of what this says. */
    private Recorded first(Recorded recorded) {
        Recorded first = recorded;
        while (restates.containsKey(first.event().stepId())) {
            first = Objects.requireNonNull(byStep.get(restates.get(first.event().stepId())));
        }
        return first;
    }

    /** What was recorded of things that were under the unit by what was known then or just before. */
    private List<Entry> asRecorded(UnitId unit, boolean subtree) {
        Map<Long, List<Recorded>> changes = new LinkedHashMap<>();
        for (Recorded recorded : organisation.events()) {
            if (recorded.position() <= knownAt && wasUnder(unit, subtree, recorded)) {
                changes.computeIfAbsent(recorded.position(), _ -> new ArrayList<>())
                        .add(recorded);
            }
        }
        return changes.values().stream()
                .map(its -> new Entry(firstDay(its), its.getFirst().change(), List.of(), its))
                .toList()
                .reversed();
    }

    private boolean wasUnder(UnitId unit, boolean subtree, Recorded recorded) {
        OrganisationEvent event = recorded.event();
        LocalDate day = event.effectiveFrom();
        boolean corrects = event instanceof StepRetracted || restates.containsKey(event.stepId());
        // a person is on every day: what is put right of one counts on any
        Collection<LocalDate> days = day.equals(EffectiveDates.FIRST) && corrects
                ? organisation.boundaries()
                : List.of(day, day.minusDays(1));
        boolean comesOrGoes = comesOrGoes(event)
                || event instanceof StepRetracted it
                        && comesOrGoes(Objects.requireNonNull(byStep.get(it.retracted()))
                                .event());
        return about(event)
                .anyMatch(it -> days.stream()
                        .anyMatch(then -> Stream.of(recorded.position(), recorded.position() - 1)
                                .anyMatch(known -> isUnder(unit, subtree, it, then, known)
                                        || comesOrGoes && isDirectlyUnder(unit, it, then, known))));
    }

    /** The first day of which a change says something; that somebody is a person holds on every day, and says none. */
    private static LocalDate firstDay(List<Recorded> events) {
        List<StepId> steps =
                events.stream().map(recorded -> recorded.event().stepId()).toList();
        return events.stream()
                .map(Recorded::event)
                .filter(event -> !(event instanceof StepRetracted it && steps.contains(it.restatedBy())))
                .map(OrganisationEvent::effectiveFrom)
                .filter(day -> !day.equals(EffectiveDates.FIRST))
                .min(Comparator.naturalOrder())
                .orElse(EffectiveDates.FIRST);
    }

    /** What it happened to, and the units that it says came before or after; what is taken back is about the same. */
    private Stream<ThingId> about(OrganisationEvent event) {
        return Stream.concat(
                Stream.of(event.thing()),
                switch (event) {
                    case UnitEstablished it -> it.predecessorIds().stream();
                    case UnitClosed it -> it.successorIds().stream();
                    case StepRetracted it ->
                        about(Objects.requireNonNull(byStep.get(it.retracted())).event());
                    default -> Stream.of();
                });
    }

    /** Where it begins something: that it does, stands. Else: some value that it says stands, and is not what was there already. */
    private boolean tells(Recorded recorded) {
        OrganisationEvent event = recorded.event();
        boolean begins = event instanceof UnitEstablished
                || event instanceof PostEstablished
                || event instanceof PersonAppointed
                || event instanceof PersonRegistered
                || event instanceof ForumEstablished
                || event instanceof ContactPointPublished;
        return Said.by(event, recorded.position()).stream()
                .filter(said -> said.takesBack() == null && said.from().equals(event.effectiveFrom()))
                .filter(said -> begins
                        ? said.attribute().equals("exists")
                        : !said.attribute().equals("closing"))
                .filter(said -> organisation.stands(event.thing(), said, knownAt))
                .anyMatch(said -> begins || !Objects.equals(said.value(), before(event.thing(), said)));
    }

    /** What was there before; of what never was, that it was not. */
    private @Nullable Object before(ThingId thing, Said said) {
        Object before = organisation.valueBefore(thing, said, knownAt);
        return before == null && said.attribute().equals("exists") ? Boolean.FALSE : before;
    }

    private static boolean comesOrGoes(OrganisationEvent event) {
        return event instanceof UnitEstablished || event instanceof UnitMoved || event instanceof UnitClosed;
    }

    private boolean isUnder(UnitId unit, boolean subtree, ThingId thing, LocalDate day, long known) {
        return thing.equals(unit)
                || (subtree || !(thing instanceof UnitId))
                        && organisation.exists(thing, day, known)
                        && above(thing, day, known).anyMatch(owner -> isUnder(unit, subtree, owner, day, known));
    }

    private boolean isDirectlyUnder(UnitId unit, ThingId thing, LocalDate day, long known) {
        return thing instanceof UnitId
                && organisation.exists(thing, day, known)
                && organisation.value(thing, "parent", day, known).equals(Optional.of(unit));
    }

    /** A person is where they hold a post. */
    private Stream<ThingId> above(ThingId thing, LocalDate day, long known) {
        return switch (thing) {
            case PersonId _ ->
                organisation.things(AppointmentId.class).stream()
                        .filter(held -> organisation.exists(held, day, known)
                                && organisation.owners(held, day, known).contains(thing))
                        .map(ThingId.class::cast);
            case AppointmentId _ -> organisation.value(thing, "post", day, known).map(ThingId.class::cast).stream();
            default -> organisation.owners(thing, day, known).stream();
        };
    }
}
