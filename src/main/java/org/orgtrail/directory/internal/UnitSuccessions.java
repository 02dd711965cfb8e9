package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.Difference.Subject;
import org.orgtrail.directory.Lineage.Ended;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.directory.internal.Comparing.Both;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ThingKind;

/** Tells why a unit is only at one of two points: what it came from or what became of it, by what is known at the second. */
final class UnitSuccessions {

    private final AsOf before;
    private final AsOf after;
    private final Snapshot now;
    private final List<Successions.OfUnit> known;
    private final Map<UUID, List<ThingRow>> lives;
    private final Set<UUID> olderThanBefore;

    private UnitSuccessions(
            AsOf before,
            AsOf after,
            Snapshot now,
            List<Successions.OfUnit> known,
            Map<UUID, List<ThingRow>> lives,
            Set<UUID> olderThanBefore) {
        this.before = before;
        this.after = after;
        this.now = now;
        this.known = known;
        this.lives = lives;
        this.olderThanBefore = olderThanBefore;
    }

    /** Reads what the differing units need. */
    static UnitSuccessions read(
            Collection<Both> differing,
            AsOf before,
            AsOf after,
            ThingRows rows,
            Successions successions,
            Snapshot now) {
        List<UUID> units = differing.stream()
                .filter(both -> both.of(ThingKind.UNIT) && (both.before() == null || both.after() == null))
                .map(both -> both.id().value())
                .toList();
        List<Successions.OfUnit> known = successions.touching(units, Directory.known(after));
        Set<UUID> kin = new HashSet<>(units);
        known.forEach(it -> {
            kin.add(it.unit());
            kin.addAll(it.succession().others());
        });
        Set<UUID> older = new HashSet<>();
        rows.allOf(units, Directory.known(before)).stream()
                .filter(row -> !row.period().from().isAfter(before.validOn()))
                .forEach(row -> older.add(row.id().value()));
        return new UnitSuccessions(
                before,
                after,
                now,
                known,
                rows.allOf(kin, Directory.known(after)).stream()
                        .collect(groupingBy(row -> row.id().value())),
                older);
    }

    /** @param both a unit that is at only one of the points */
    List<Difference> of(Both both, Subject subject) {
        return both.before() == null
                ? added(both.needAfter(), subject)
                : List.of(gone(both.id().value(), subject));
    }

    private List<Difference> added(ThingRow unit, Subject subject) {
        UUID id = unit.id().value();
        LocalDate beginning = Lives.nearestLife(Lives.of(lives.getOrDefault(id, List.of(unit))), after.validOn())
                .from();
        Map<Manner, List<UnitRef>> predecessors = new EnumMap<>(Manner.class);
        if (!olderThanBefore.contains(id)) { // one that is back again came from nowhere
            predecessors(id, beginning)
                    .forEach(other -> called(other, before.validOn())
                            .ifPresent(ref -> predecessors
                                    .computeIfAbsent(manner(other, id, beginning), _ -> new ArrayList<>())
                                    .add(ref)));
        }
        if (predecessors.isEmpty()) {
            return List.of(new Difference.Added(
                    subject, Optional.ofNullable(unit.owner()).flatMap(now::unit)));
        }
        List<Difference> told = new ArrayList<>();
        predecessors.forEach((manner, from) -> {
            switch (manner) {
                case MERGED -> told.add(new Difference.MergedFrom(subject, List.copyOf(from)));
                case SPLIT -> from.forEach(one -> told.add(new Difference.SplitFrom(subject, one)));
                case REPLACED -> from.forEach(one -> told.add(new Difference.Replaces(subject, one)));
                case LIVING_ON -> from.forEach(one -> told.add(new Difference.HivedOff(subject, one)));
            }
        });
        return told;
    }

    /** What became of a predecessor where the unit began. */
    private enum Manner {
        MERGED,
        SPLIT,
        REPLACED,
        LIVING_ON
    }

    private Set<UUID> predecessors(UUID unit, LocalDate on) {
        Set<UUID> predecessors = new LinkedHashSet<>();
        for (Successions.OfUnit it : known) {
            Succession succession = it.succession();
            if (!succession.on().equals(on)) {
                continue;
            }
            if (succession.ends() && succession.others().contains(unit)) {
                predecessors.add(it.unit());
            } else if (!succession.ends() && it.unit().equals(unit)) {
                predecessors.addAll(succession.others());
            }
        }
        return predecessors;
    }

    private Manner manner(UUID predecessor, UUID unit, LocalDate on) {
        return known.stream()
                .filter(it -> it.unit().equals(predecessor)
                        && it.succession().on().equals(on)
                        && it.succession().others().contains(unit))
                .flatMap(it -> Optional.ofNullable(it.succession().outcome()).stream())
                .findFirst()
                .map(outcome -> switch (outcome) {
                    case MERGED -> Manner.MERGED;
                    case SPLIT -> Manner.SPLIT;
                    case REPLACED -> Manner.REPLACED;
                    case ABOLISHED, TRANSFERRED_OUT -> Manner.LIVING_ON; // neither has successors
                })
                .orElse(Manner.LIVING_ON);
    }

    private Difference gone(UUID unit, Subject subject) {
        return known.stream()
                .filter(it -> it.unit().equals(unit)
                        && it.succession().ends()
                        && !it.succession().on().isAfter(after.validOn()))
                .reduce((_, last) -> last)
                .map(it -> closed(it.succession(), subject))
                .orElseGet(() -> new Difference.Closed(subject, Optional.empty()));
    }

    private Difference closed(Succession closing, Subject subject) {
        Optional<Ended> ended = Kinship.ended(closing);
        List<UnitRef> successors = closing.others().stream()
                .flatMap(other -> called(other, after.validOn()).stream())
                .toList();
        if (ended.isEmpty() || successors.isEmpty()) {
            return new Difference.Closed(subject, ended);
        }
        return switch (ended.get().outcome()) {
            case MERGED -> new Difference.MergedInto(subject, successors.getFirst(), ended.get());
            case REPLACED -> new Difference.ReplacedBy(subject, successors.getFirst(), ended.get());
            case SPLIT -> new Difference.SplitInto(subject, successors, ended.get());
            case ABOLISHED, TRANSFERRED_OUT -> new Difference.Closed(subject, ended);
        };
    }

    /** What the unit is called on that day, or the one nearest to it. */
    private Optional<UnitRef> called(UUID unit, LocalDate day) {
        return Optional.ofNullable(lives.get(unit)).map(rows -> UnitPages.ref(Lives.nearest(rows, day)));
    }
}
