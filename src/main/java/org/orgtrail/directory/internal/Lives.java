package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orgtrail.shared.EffectivePeriod;

/** Periods in which a thing exists, from the rectangles of one thing as known at one place in the log, by days. */
final class Lives {

    private Lives() {}

    /** The periods, those that touch joined. */
    static List<EffectivePeriod> of(List<ThingRow> rows) {
        List<EffectivePeriod> lives = new ArrayList<>();
        for (ThingRow row : rows) {
            EffectivePeriod period = row.period();
            if (!lives.isEmpty() && lives.getLast().to().equals(period.from())) {
                lives.set(lives.size() - 1, new EffectivePeriod(lives.getLast().from(), period.to()));
            } else {
                lives.add(period);
            }
        }
        return lives;
    }

    /** How the thing was on that day, or else on the nearest day of its life. */
    static ThingRow nearest(List<ThingRow> rows, LocalDate day) {
        return rows.stream()
                .min(Comparator.comparingLong(row -> distance(row.period(), day)))
                .orElseThrow();
    }

    private static long distance(EffectivePeriod period, LocalDate day) {
        if (day.isBefore(period.from())) {
            return ChronoUnit.DAYS.between(day, period.from());
        }
        return day.isBefore(period.to()) ? 0 : ChronoUnit.DAYS.between(period.to(), day) + 1;
    }
}
