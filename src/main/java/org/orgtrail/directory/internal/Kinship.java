package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.Lineage.Ended;
import org.orgtrail.directory.Lineage.Kin;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Component;

/** Finds what units came from and what they became, generation by generation. */
@Component
class Kinship {

    /** The one unit came out of the other, or took it up. */
    private record Tie(UUID predecessor, UUID successor) {}

    /** A unit that is met on a day. */
    private record Meeting(UUID unit, LocalDate on) {}

    private enum Direction {
        SUCCESSORS {
            @Override
            UUID from(Tie tie) {
                return tie.predecessor();
            }

            @Override
            UUID to(Tie tie) {
                return tie.successor();
            }

            @Override
            LocalDate named(LocalDate on) {
                return on;
            }
        },
        PREDECESSORS {
            @Override
            UUID from(Tie tie) {
                return tie.successor();
            }

            @Override
            UUID to(Tie tie) {
                return tie.predecessor();
            }

            @Override
            LocalDate named(LocalDate on) {
                return on.minusDays(1);
            }
        };

        abstract UUID from(Tie tie);

        abstract UUID to(Tie tie);

        /** The day whose name a unit is told by. */
        abstract LocalDate named(LocalDate on);
    }

    private static final Comparator<Kin> ORDER = Comparator.comparing(Kin::generation)
            .thenComparing(Kin::on)
            .thenComparing(it -> it.unit().names().sv(), Siblings.swedish())
            .thenComparing(it -> it.unit().id().value());

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
        return new Lineage(
                ended, kin(unit, own, Direction.SUCCESSORS, known), kin(unit, own, Direction.PREDECESSORS, known));
    }

    /** The end that it tells of. */
    static Optional<Ended> ended(Succession succession) {
        return Optional.ofNullable(succession.outcome())
                .map(outcome -> new Ended(
                        succession.on(), outcome, Optional.ofNullable(succession.transferredTo()), succession.step()));
    }

    private List<Kin> kin(UUID unit, List<Successions.OfUnit> own, Direction direction, long known) {
        Map<Meeting, Kin> kin = new HashMap<>();
        Set<UUID> met = new HashSet<>(Set.of(unit));
        Set<UUID> nearer = Set.of(unit);
        List<Successions.OfUnit> found = own;
        for (int generation = 1; !nearer.isEmpty(); generation++) {
            Map<Tie, LocalDate> ties = ties(found, nearer, direction);
            Map<UUID, List<ThingRow>> lives = lives(ties.keySet(), direction, known);
            Map<Meeting, Set<UUID>> meetings = new HashMap<>();
            ties.forEach((tie, on) -> meetings.computeIfAbsent(new Meeting(direction.to(tie), on), _ -> new TreeSet<>())
                    .add(direction.from(tie)));
            Set<UUID> further = new HashSet<>();
            for (var one : meetings.entrySet()) {
                Meeting meeting = one.getKey();
                List<ThingRow> life = lives.get(meeting.unit());
                if (life == null || meeting.unit().equals(unit)) {
                    continue; // it has been registered in error, or leads back
                }
                ThingRow then = Lives.nearest(life, direction.named(meeting.on()));
                kin.putIfAbsent(
                        meeting,
                        new Kin(
                                UnitPages.ref(then),
                                meeting.on(),
                                generation,
                                one.getValue().stream().map(UnitId::new).toList()));
                if (met.add(meeting.unit())) {
                    further.add(meeting.unit());
                }
            }
            nearer = further;
            found = nearer.isEmpty() ? List.of() : successions.touching(nearer, known);
        }
        return kin.values().stream().sorted(ORDER).toList();
    }

    /** What leads on from these units, each on the earliest day that it is said for. */
    private static Map<Tie, LocalDate> ties(List<Successions.OfUnit> found, Set<UUID> nearer, Direction direction) {
        Map<Tie, LocalDate> ties = new HashMap<>();
        for (Successions.OfUnit it : found) {
            Succession succession = it.succession();
            for (UUID other : succession.others()) {
                Tie tie = succession.ends() ? new Tie(it.unit(), other) : new Tie(other, it.unit());
                if (nearer.contains(direction.from(tie))) {
                    ties.merge(tie, succession.on(), (one, two) -> one.isBefore(two) ? one : two);
                }
            }
        }
        return ties;
    }

    private Map<UUID, List<ThingRow>> lives(Collection<Tie> ties, Direction direction, long known) {
        List<UUID> units = ties.stream().map(direction::to).distinct().toList();
        return units.isEmpty()
                ? Map.of()
                : rows.allOf(units, known).stream()
                        .collect(groupingBy(row -> row.id().value()));
    }
}
