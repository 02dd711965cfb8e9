package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.Optional;

/** The dates that facts may hold from: 1500-01-01 to 2200-12-31. */
public final class EffectiveDates {

    public static final LocalDate FIRST = LocalDate.of(1500, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    /** Stands for an open end, until further notice, where a date is needed to compare with. Never shown, never recorded. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private EffectiveDates() {}

    /** The rule {@code date-out-of-range}, where the date breaks it. */
    public static Optional<RuleViolation> check(LocalDate date) {
        return date.isBefore(FIRST) || date.isAfter(LAST)
                ? Optional.of(RuleViolation.of("date-out-of-range", FIRST, LAST))
                : Optional.empty();
    }
}
