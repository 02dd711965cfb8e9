package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from {@code from} up to, but not including, {@code to}.
 *
 * @param to {@link EffectiveDates#OPEN_END} for until further notice; later than {@code from}
 */
public record EffectivePeriod(LocalDate from, LocalDate to) {

    public EffectivePeriod {
        if (!from.isBefore(to)) {
            throw InvalidValue.of("end-not-after-start", from, to);
        }
    }

    public static EffectivePeriod of(LocalDate from, @Nullable LocalDate to) {
        return new EffectivePeriod(from, to == null ? EffectiveDates.OPEN_END : to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** The days that both periods have; empty where they have none. */
    public Optional<EffectivePeriod> overlap(EffectivePeriod other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return start.isBefore(end) ? Optional.of(new EffectivePeriod(start, end)) : Optional.empty();
    }

    /** The first day after the period; empty where it lasts until further notice. */
    public Optional<LocalDate> end() {
        return to.equals(EffectiveDates.OPEN_END) ? Optional.empty() : Optional.of(to);
    }

    /** The last day of the period; empty where it lasts until further notice. */
    public Optional<LocalDate> lastDay() {
        return end().map(day -> day.minusDays(1));
    }
}
