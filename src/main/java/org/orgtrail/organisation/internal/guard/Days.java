package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orgtrail.shared.EffectivePeriod;

/** A set of days, kept as the periods it consists of. */
final class Days {

    /** The first day after each period, by its first day; no two overlap or touch. */
    private final TreeMap<LocalDate, LocalDate> periods = new TreeMap<>();

    /** Adds the days of the period; gives those that were not there before, as periods in their order. */
    List<EffectivePeriod> add(EffectivePeriod period) {
        List<EffectivePeriod> added = new ArrayList<>();
        LocalDate from = period.from();
        LocalDate to = period.to();
        LocalDate next = from;
        Map.Entry<LocalDate, LocalDate> met = periods.floorEntry(from);
        if (met == null || met.getValue().isBefore(from)) {
            met = periods.higherEntry(from);
        }
        while (met != null && !met.getKey().isAfter(period.to())) {
            if (met.getKey().isAfter(next)) {
                added.add(new EffectivePeriod(next, met.getKey()));
            }
            next = met.getValue();
            from = met.getKey().isBefore(from) ? met.getKey() : from;
            to = next.isAfter(to) ? next : to;
            periods.remove(met.getKey());
            met = periods.higherEntry(met.getKey());
        }
        if (next.isBefore(period.to())) {
            added.add(new EffectivePeriod(next, period.to()));
        }
        periods.put(from, to);
        return added;
    }
}
