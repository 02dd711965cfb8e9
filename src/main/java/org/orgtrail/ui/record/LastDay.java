package org.orgtrail.ui.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.Visit;

/**
 * A field for the last day of something, left empty for until further notice. Commands have the first day after, which has to be
 * one that can be recorded; what is wrong is said of the day that is written.
 */
final class LastDay {

    private static final String FIELD = "effectiveTo";
    private static final LocalDate LATEST = EffectiveDates.LAST.minusDays(1);

    private final DateInput input;

    LastDay(Inputs inputs, Visit visit) {
        input = inputs.field(FIELD, new DateInput(visit.text("record.last-day"), false));
        input.input().getElement().setAttribute("max", LATEST.toString());
    }

    void set(@Nullable LocalDate firstDayAfter) {
        input.set(firstDayAfter == null ? null : firstDayAfter.minusDays(1));
    }

    /** The first day after, or null for until further notice; {@link InvalidValue} naming the field. */
    @Nullable
    LocalDate firstDayAfter(LocalDate from) {
        LocalDate last = Inputs.<@Nullable LocalDate>read(FIELD, input::optional);
        if (last == null) {
            return null;
        }
        if (last.isAfter(LATEST)) {
            throw new InvalidValue(RuleViolation.of("date-out-of-range", EffectiveDates.FIRST, LATEST)
                    .in(FIELD));
        }
        if (last.isBefore(from)) {
            throw new InvalidValue(
                    RuleViolation.of("end-not-after-start", from, last).in(FIELD));
        }
        return last.plusDays(1);
    }
}
