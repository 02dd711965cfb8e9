package org.orgtrail.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;

/**
 * When units exist, how they end, what they came from and what they became, by what was known at a position: line by line in no
 * order, by the model and by the directory.
 */
final class NaiveLineage {

    /** The one unit came out of the other on that day. */
    private record Tie(UnitId predecessor, UnitId successor, LocalDate on) {}

    private final NaiveOrganisation organisation;
    private final long knownAt;
    private final List<Tie> ties = new ArrayList<>();

    NaiveLineage(NaiveOrganisation organisation, long knownAt) {
        this.organisation = organisation;
        this.knownAt = knownAt;
        for (UnitId unit : organisation.things(UnitId.class)) {
            for (EffectivePeriod life : lives(unit)) {
                organisation
                        .value(unit, "predecessors", life.from(), knownAt)
                        .map(Predecessors.class::cast)
                        .ifPresent(it -> it.units().forEach(other -> ties.add(new Tie(other, unit, life.from()))));
                closing(unit, life)
                        .ifPresent(it -> it.successors().forEach(other -> ties.add(new Tie(unit, other, life.to()))));
            }
        }
    }

    /** The units that came out of another or that another came out of. */
    List<UnitId> related() {
        return organisation.things(UnitId.class).stream()
                .filter(unit -> ties.stream()
                        .anyMatch(tie -> tie.predecessor().equals(unit)
                                || tie.successor().equals(unit)))
                .toList();
    }

    /** What there is to say of the unit on the day, but for what is on its page then. */
    Set<String> of(UnitId unit, LocalDate day) {
        Set<String> lines = new TreeSet<>();
        List<EffectivePeriod> lives = lives(unit);
        if (lives.isEmpty()) {
            lines.add(firstCode(unit).map(code -> "registered in error " + code).orElse("never heard of"));
            return lines;
        }
        EffectivePeriod nearest = lives.getFirst();
        for (EffectivePeriod life : lives) {
            if (daysTo(life, day) < daysTo(nearest, day)) {
                nearest = life;
            }
        }
        lines.add(nearest.contains(day) ? "there " + nearest : "not then " + lives);
        EffectivePeriod around = nearest;
        closing(unit, around)
                .ifPresent(it -> lines.add("ends %s %s %s".formatted(around.to(), it.outcome(), it.transferredTo())));
        kin(unit, true, lines);
        kin(unit, false, lines);
        return lines;
    }

    /** Generation by generation, each unit on each day on which it is first met; of one that leads back, nothing. */
    private void kin(UnitId unit, boolean forwards, Set<String> lines) {
        Map<String, Integer> firstMet = new HashMap<>();
        Set<UnitId> met = new HashSet<>(Set.of(unit));
        Set<UnitId> nearer = Set.of(unit);
        for (int generation = 1; !nearer.isEmpty(); generation++) {
            Set<UnitId> further = new HashSet<>();
            for (UnitId from : nearer) {
                for (Map.Entry<UnitId, LocalDate> next : next(from, forwards).entrySet()) {
                    UnitId other = next.getKey();
                    LocalDate on = next.getValue();
                    if (other.equals(unit) || !organisation.existed(other, knownAt)) {
                        continue;
                    }
                    Integer earlier = firstMet.putIfAbsent(other + " " + on, generation);
                    if (earlier == null || earlier == generation) {
                        String name = name(other, forwards ? on : on.minusDays(1));
                        lines.add(line(forwards ? "became" : "came from", generation, other, on, name, from));
                    }
                    if (met.add(other)) {
                        further.add(other);
                    }
                }
            }
            nearer = further;
        }
    }

    private Map<UnitId, LocalDate> next(UnitId unit, boolean forwards) {
        Map<UnitId, LocalDate> next = new HashMap<>();
        for (Tie tie : ties) {
            if ((forwards ? tie.predecessor() : tie.successor()).equals(unit)) {
                next.merge(forwards ? tie.successor() : tie.predecessor(), tie.on(), NaiveLineage::earlier);
            }
        }
        return next;
    }

    /** The same of the directory's answer. */
    Set<String> of(UnitAnswer answer) {
        Set<String> lines = new TreeSet<>();
        Lineage lineage = switch (answer) {
            case UnitAnswer.Page it -> {
                lines.add("there " + it.page().lifetime());
                yield it.page().lineage();
            }
            case UnitAnswer.NotThen it -> {
                lines.add("not then " + it.lifetimes());
                yield it.lineage();
            }
            case UnitAnswer.RegisteredInError it -> {
                lines.add("registered in error " + it.code());
                yield Lineage.NONE;
            }
            case UnitAnswer.NeverHeardOf _ -> {
                lines.add("never heard of");
                yield Lineage.NONE;
            }
        };
        lineage.ended()
                .ifPresent(it -> lines.add("ends %s %s %s"
                        .formatted(it.on(), it.outcome(), it.transferredTo().orElse(null))));
        told("became", 0, lineage.successors(), lines);
        told("came from", 1, lineage.predecessors(), lines);
        return lines;
    }

    private void told(String how, int daysBefore, List<Lineage.Kin> kin, Set<String> lines) {
        for (Lineage.Kin it : kin) {
            UnitId unit = it.unit().id();
            String name = organisation.exists(unit, it.on().minusDays(daysBefore), knownAt)
                    ? it.unit().names().toString()
                    : "–";
            it.of().forEach(nearer -> lines.add(line(how, it.generation(), unit, it.on(), name, nearer)));
        }
    }

    private static String line(String how, int generation, UnitId unit, LocalDate on, String name, UnitId nearer) {
        return "%s, generation %d: %s on %s, %s, next to %s".formatted(how, generation, unit, on, name, nearer);
    }

    /** What it is called on the day; where it is not there, that is told by the nearest day and not compared. */
    private String name(UnitId unit, LocalDate day) {
        return organisation.exists(unit, day, knownAt)
                ? organisation.value(unit, "names", day, knownAt).orElseThrow().toString()
                : "–";
    }

    private List<EffectivePeriod> lives(UnitId unit) {
        List<EffectivePeriod> lives = new ArrayList<>();
        Optional<LocalDate> since = Optional.empty();
        for (LocalDate day : organisation.boundaries()) {
            boolean there = organisation.exists(unit, day, knownAt);
            if (there && since.isEmpty()) {
                since = Optional.of(day);
            } else if (!there && since.isPresent()) {
                lives.add(new EffectivePeriod(since.get(), day));
                since = Optional.empty();
            }
        }
        since.ifPresent(day -> lives.add(new EffectivePeriod(day, EffectiveDates.OPEN_END)));
        return lives;
    }

    private Optional<Closing> closing(UnitId unit, EffectivePeriod life) {
        return life.to().equals(EffectiveDates.OPEN_END)
                ? Optional.empty()
                : organisation.value(unit, "closing", life.to(), knownAt).map(Closing.class::cast);
    }

    private Optional<UnitCode> firstCode(UnitId unit) {
        return organisation.events().stream()
                .filter(recorded -> recorded.position() <= knownAt)
                .flatMap(recorded -> recorded.event() instanceof UnitEstablished it ? Stream.of(it) : Stream.empty())
                .filter(it -> it.unitId().equals(unit))
                .map(UnitEstablished::code)
                .findFirst();
    }

    private static long daysTo(EffectivePeriod life, LocalDate day) {
        LocalDate last = life.to().minusDays(1);
        return day.isBefore(life.from())
                ? ChronoUnit.DAYS.between(day, life.from())
                : Math.max(0, ChronoUnit.DAYS.between(last, day));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
