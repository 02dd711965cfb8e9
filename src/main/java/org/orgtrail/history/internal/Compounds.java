package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.internal.Piece.Literal;
import org.orgtrail.history.internal.Piece.Name;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.organisation.event.ForumMovedToUnit;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PostMovedToUnit;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitId;

/**
 * Finds in the events of one change what is one piece of work of several units: merging, absorbing, splitting, hiving off,
 * replacing. Each is one sentence, which covers the beginnings and the ends that it consists of.
 */
final class Compounds {

    /** How many must move along before they are told in numbers. */
    private static final int MANY = 3;

    /** A sentence, and the events it covers. */
    record Compound(Set<StepId> members, Phrase phrase) {}

    private record Key(UnitId unit, LocalDate day) {}

    /** What comes from where: whose things may move along. */
    private record Passage(Set<UnitId> from, Set<UnitId> to, LocalDate day) {}

    private final List<OrganisationEvent> events;
    private final Map<Key, UnitEstablished> established = new LinkedHashMap<>();
    private final Map<Key, UnitRenamed> renamed = new LinkedHashMap<>();
    private final Map<Key, UnitClosed> closed = new LinkedHashMap<>();
    private final List<Compound> compounds = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    /** Ends that other changes tell of. */
    private final List<UnitClosed> elsewhere;

    private Compounds(List<OrganisationEvent> events, List<UnitClosed> elsewhere) {
        this.events = events;
        this.elsewhere = elsewhere;
        for (OrganisationEvent event : events) {
            switch (event) {
                case UnitEstablished it -> established.put(new Key(it.unitId(), it.effectiveFrom()), it);
                case UnitRenamed it -> renamed.put(new Key(it.unitId(), it.effectiveFrom()), it);
                case UnitClosed it -> closed.put(new Key(it.unitId(), it.effectiveFrom()), it);
                // Of all other events none is part of what several units do.
                case OrganisationEvent _ -> {}
            }
        }
    }

    /**
     * @param elsewhere the ends of units that other changes tell of
     * @param gathers whether to tell in numbers what moves along, where it is much
     */
    static List<Compound> of(List<OrganisationEvent> events, List<UnitClosed> elsewhere, boolean gathers) {
        Compounds found = new Compounds(events, elsewhere);
        found.closed.values().stream()
                .filter(closing -> closing.outcome() == ClosingOutcome.SPLIT)
                .forEach(found::split);
        found.established.values().stream()
                .filter(unit -> !unit.predecessorIds().isEmpty())
                .forEach(found::comeFromOthers);
        found.closed.values().stream()
                .filter(closing -> closing.outcome() == ClosingOutcome.MERGED)
                .map(closing -> new Key(closing.successorIds().getFirst(), closing.effectiveFrom()))
                .distinct()
                .forEach(found::absorb);
        if (gathers) {
            found.passages.forEach(found::gather);
        }
        return found.compounds;
    }

    private void split(UnitClosed closing) {
        List<OrganisationEvent> members = new ArrayList<>(List.of(closing));
        closing.successorIds().stream()
                .flatMap(part -> Optional.ofNullable(established.get(new Key(part, closing.effectiveFrom()))).stream())
                .filter(part -> part.predecessorIds().equals(List.of(closing.unitId())))
                .forEach(members::add);
        add(
                Phrase.of("unit-split", new Thing(closing.unitId()), SharedPhrases.things(closing.successorIds())),
                members,
                new Passage(Set.of(closing.unitId()), Set.copyOf(closing.successorIds()), closing.effectiveFrom()));
    }

    /** A new unit takes others up, takes the place of one, or is a part of others that live on. */
    private void comeFromOthers(UnitEstablished unit) {
        LocalDate day = unit.effectiveFrom();
        List<UnitClosed> ended = unit.predecessorIds().stream()
                .flatMap(predecessor -> Optional.ofNullable(closed.get(new Key(predecessor, day))).stream())
                .filter(closing -> closing.successorIds().contains(unit.unitId()))
                .toList();
        Set<ClosingOutcome> outcomes = ended.stream().map(UnitClosed::outcome).collect(Collectors.toSet());
        Piece predecessors = SharedPhrases.things(unit.predecessorIds());
        Phrase phrase;
        if (elsewhere.stream().anyMatch(closing -> closing.successorIds().contains(unit.unitId()))) {
            return; // it does not live on, and that is told with the end
        } else if (ended.isEmpty()) {
            phrase = Phrase.of("unit-hived-off", introduced(unit), predecessors);
        } else if (ended.size() < unit.predecessorIds().size() || outcomes.size() > 1) {
            return; // told one by one: no single word fits
        } else if (outcomes.contains(ClosingOutcome.MERGED)) {
            phrase = Phrase.of(ended.size() == 1 ? "unit-merged" : "units-merged", predecessors, introduced(unit));
        } else if (outcomes.contains(ClosingOutcome.REPLACED) && ended.size() == 1) {
            phrase = Phrase.of("unit-replaced", predecessors, introduced(unit));
        } else {
            return; // a split, told as that
        }
        List<OrganisationEvent> members = new ArrayList<>(List.of(unit));
        members.addAll(ended);
        add(phrase, members, new Passage(Set.copyOf(unit.predecessorIds()), Set.of(unit.unitId()), day));
    }

    /** A unit that is there already takes others up. */
    private void absorb(Key into) {
        List<UnitClosed> taken = closed.values().stream()
                .filter(closing -> closing.outcome() == ClosingOutcome.MERGED
                        && closing.successorIds().equals(List.of(into.unit()))
                        && closing.effectiveFrom().equals(into.day()))
                .toList();
        if (taken.stream().anyMatch(this::isTold) || established.containsKey(into)) {
            return;
        }
        List<UnitId> units = taken.stream().map(UnitClosed::unitId).toList();
        List<OrganisationEvent> members = new ArrayList<>(taken);
        String key = units.size() == 1 ? "unit-absorbed" : "units-absorbed";
        UnitRenamed rename = renamed.get(into);
        Phrase phrase;
        if (rename == null || rename.names().sv().equals(rename.previousNames().sv())) {
            phrase = Phrase.of(key, SharedPhrases.things(units), new Thing(into.unit()));
        } else {
            members.add(rename);
            phrase = Phrase.of(
                    key + "-renamed",
                    SharedPhrases.things(units),
                    new Name(rename.previousNames(), into.unit()),
                    new Name(rename.names(), into.unit()));
        }
        add(phrase, members, new Passage(Set.copyOf(units), Set.of(into.unit()), into.day()));
    }

    /** N, a department under P. */
    private static Piece introduced(UnitEstablished unit) {
        Piece name = new Name(unit.names(), unit.unitId());
        Piece type = Phrase.of("type." + unit.type());
        return unit.parentId() == null
                ? Phrase.of("new-root", name, type)
                : Phrase.of("new-unit", name, type, new Thing(unit.parentId()));
    }

    private void gather(Passage passage) {
        Map<UnitId, Map<ThingKind, List<OrganisationEvent>>> moves = new LinkedHashMap<>();
        for (OrganisationEvent event : events) {
            UnitId to = destination(event, passage);
            if (to != null) {
                moves.computeIfAbsent(to, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(event.thing().kind(), _ -> new ArrayList<>())
                        .add(event);
            }
        }
        moves.forEach((to, byKind) -> {
            List<OrganisationEvent> members =
                    byKind.values().stream().flatMap(Collection::stream).toList();
            if (members.size() >= MANY) {
                Piece numbers = SharedPhrases.listed(byKind.entrySet().stream()
                        .map(kind -> number(kind.getKey(), kind.getValue().size()))
                        .toList());
                compounds.add(new Compound(steps(members), Phrase.of("moved-along", numbers, new Thing(to))));
            }
        });
    }

    /** Where the event moves something to, if that is along the passage. */
    private static @Nullable UnitId destination(OrganisationEvent event, Passage passage) {
        UnitId from;
        UnitId to;
        switch (event) {
            case UnitMoved it -> {
                from = it.previousParentId();
                to = it.parentId();
            }
            case PostMovedToUnit it -> {
                from = it.previousUnitId();
                to = it.unitId();
            }
            case ForumMovedToUnit it -> {
                from = it.previousHostUnitId();
                to = it.hostUnitId();
            }
            // Everything else follows what it belongs to.
            case OrganisationEvent _ -> {
                return null;
            }
        }
        boolean along = from != null
                && to != null
                && passage.from().contains(from)
                && passage.to().contains(to)
                && passage.day().equals(event.effectiveFrom());
        return along ? to : null;
    }

    private static Phrase number(ThingKind kind, int count) {
        return count == 1
                ? Phrase.of("number-one." + kind.prefix())
                : Phrase.of("number." + kind.prefix(), new Literal(String.valueOf(count)));
    }

    private boolean isTold(OrganisationEvent event) {
        return compounds.stream().anyMatch(compound -> compound.members().contains(event.stepId()));
    }

    private void add(Phrase phrase, List<OrganisationEvent> members, Passage passage) {
        compounds.add(new Compound(steps(members), phrase));
        passages.add(passage);
    }

    private static Set<StepId> steps(List<OrganisationEvent> events) {
        return events.stream().map(OrganisationEvent::stepId).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
