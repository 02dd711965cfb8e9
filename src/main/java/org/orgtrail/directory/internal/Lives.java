package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orgtrail.shared.EffectivePeriod;

/** Periods in which a thing exists, from the rectangles of one thing as known at one place in the log, by days. */
final class Lives {

    private Lives() {}

    /** The periods, those that touch joined. */
    static List<EffectivePeriod> of(List<ThingRow> rows) {
        return joined(rows.stream().map(ThingRow::period).toList());
    }

    /** The same of the periods alone. */
    static List<EffectivePeriod> joined(List<EffectivePeriod> periods) {
        List<EffectivePeriod> lives = new ArrayList<>();
        for (EffectivePeriod period : periods) {
            if (!lives.isEmpty() && lives.getLast().to().equals(period.from())) {
                lives.set(lives.size() - 1, new EffectivePeriod(lives.getLast().from(), period.to()));
            } else {
                lives.add(period);
            }
        }
        return lives;
    }

    /** The periods of several things, by their ids. */
    static Map<UUID, List<EffectivePeriod>> byThing(List<ThingRow> rows) {
        Map<UUID, List<EffectivePeriod>> lives = new HashMap<>();
        rowsByThing(rows).forEach((thing, life) -> lives.put(thing, of(life)));
        return lives;
    }

    /** The rows of several things, by their ids. */
    static Map<UUID, List<ThingRow>> rowsByThing(List<ThingRow> rows) {
        return rows.stream().collect(groupingBy(row -> row.id().value()));
    }

    /** The day itself where the period has it, or else the nearest one that it has. */
    static LocalDate nearestDay(EffectivePeriod period, LocalDate day) {
        if (day.isBefore(period.from())) {
            return period.from();
        }
        return period.contains(day) ? day : period.to().minusDays(1);
    }

    /** The one of the periods that has the given one in it. */
    static EffectivePeriod around(List<EffectivePeriod> lives, EffectivePeriod part) {
        return lives.stream()
                .filter(life -> life.contains(part.from()))
                .findFirst()
                .orElse(part);
    }

    /** The one of the periods that has that day, or is nearest to it. */
    static EffectivePeriod nearestLife(List<EffectivePeriod> lives, LocalDate day) {
        return lives.stream()
                .min(Comparator.comparingLong(life -> distance(life, day)))
                .orElseThrow();
    }

    /** How the thing was on that day, or else on the nearest day of its life. */
    static ThingRow nearest(List<ThingRow> rows, LocalDate day) {
        return rows.stream()
                .min(Comparator.comparingLong(row -> distance(row.period(), day)))
                .orElseThrow();
    }

    /** How many days the day lies outside the period. */
    static long distance(EffectivePeriod period, LocalDate day) {
        if (day.isBefore(period.from())) {
            return ChronoUnit.DAYS.between(day, period.from());
        }
        return day.isBefore(period.to()) ? 0 : ChronoUnit.DAYS.between(period.to(), day) + 1;
    }
}
