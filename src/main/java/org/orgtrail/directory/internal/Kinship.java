package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.Lineage.Ended;
import org.orgtrail.directory.Lineage.Kin;
import org.orgtrail.shared.EffectivePeriod;
import org.springframework.stereotype.Component;

/** Finds what units came from and what they became, through the generations. */
@Component
class Kinship {

    /** The one unit came out of the other, or took it up. */
    private record Tie(UUID predecessor, UUID successor, LocalDate on) {}

    private final Successions successions;
    private final ThingRows rows;

    Kinship(Successions successions, ThingRows rows) {
        this.successions = successions;
        this.rows = rows;
    }

    /**
     * @param life the period of the unit's life that the answer is about
     * @param known the place in the log
     */
    Lineage of(UUID unit, EffectivePeriod life, long known) {
        List<Successions.OfUnit> own = successions.touching(List.of(unit), known);
        if (own.isEmpty()) {
            return Lineage.NONE;
        }
        Optional<Ended> ended = own.stream()
                .filter(it -> it.unit().equals(unit))
                .flatMap(it -> ended(it.succession()).stream())
                .filter(it -> it.on().equals(life.to()))
                .findFirst();
        Family family = new Family(unit, own, known);
        return new Lineage(ended, family.successors(unit, Set.of()), family.predecessors(unit, Set.of()));
    }

    /** The end that it tells of. */
    static Optional<Ended> ended(Succession succession) {
        return Optional.ofNullable(succession.outcome())
                .map(outcome -> new Ended(
                        succession.on(), outcome, Optional.ofNullable(succession.transferredTo()), succession.step()));
    }

    /** All units that are tied to one, directly or through others. */
    private final class Family {

        private final Set<Tie> ties = new HashSet<>();
        private final Map<UUID, List<ThingRow>> lives;

        Family(UUID unit, List<Successions.OfUnit> own, long known) {
            Set<UUID> met = new HashSet<>(Set.of(unit));
            List<Successions.OfUnit> found = own;
            while (!found.isEmpty()) {
                found.forEach(this::tie);
                Set<UUID> next = new HashSet<>();
                ties.forEach(tie -> next.addAll(List.of(tie.predecessor(), tie.successor())));
                next.removeAll(met);
                met.addAll(next);
                found = next.isEmpty() ? List.of() : successions.touching(next, known);
            }
            lives = rows.allOf(met, known).stream()
                    .collect(groupingBy(row -> row.id().value()));
        }

        private void tie(Successions.OfUnit it) {
            Succession succession = it.succession();
            for (UUID other : succession.others()) {
                ties.add(
                        succession.ends()
                                ? new Tie(it.unit(), other, succession.on())
                                : new Tie(other, it.unit(), succession.on()));
            }
        }

        List<Kin> successors(UUID unit, Set<UUID> before) {
            Map<UUID, LocalDate> days = new HashMap<>();
            for (Tie tie : ties) {
                if (tie.predecessor().equals(unit)) {
                    days.merge(tie.successor(), tie.on(), Family::earlier);
                }
            }
            Set<UUID> passed = and(before, unit);
            return kin(days, passed, 0, other -> successors(other, passed));
        }

        List<Kin> predecessors(UUID unit, Set<UUID> after) {
            Map<UUID, LocalDate> days = new HashMap<>();
            for (Tie tie : ties) {
                if (tie.successor().equals(unit)) {
                    days.merge(tie.predecessor(), tie.on(), Family::earlier);
                }
            }
            Set<UUID> passed = and(after, unit);
            return kin(days, passed, 1, other -> predecessors(other, passed));
        }

        private List<Kin> kin(
                Map<UUID, LocalDate> days, Set<UUID> passed, int daysBefore, Function<UUID, List<Kin>> beyond) {
            List<Kin> kin = new ArrayList<>();
            days.forEach((other, on) -> {
                List<ThingRow> life = lives.get(other);
                if (life != null && !passed.contains(other)) {
                    ThingRow then = Lives.nearest(life, on.minusDays(daysBefore));
                    kin.add(new Kin(UnitPages.ref(then), on, beyond.apply(other)));
                }
            });
            kin.sort(Comparator.comparing(Kin::on)
                    .thenComparing(it -> it.unit().names().sv(), Siblings.swedish())
                    .thenComparing(it -> it.unit().id().value()));
            return kin;
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private static Set<UUID> and(Collection<UUID> units, UUID unit) {
            Set<UUID> more = new HashSet<>(units);
            more.add(unit);
            return more;
        }
    }
}
