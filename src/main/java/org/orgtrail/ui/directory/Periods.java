package org.orgtrail.ui.directory;

import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.ui.shell.Visit;

/** Periods in words. */
final class Periods {

    private Periods() {}

    /** The period, or where nobody knows when it began, that. */
    static String text(EffectivePeriod period, boolean startUnknown, Visit visit) {
        return startUnknown ? unknownStart(period, visit) : text(period, visit);
    }

    /** {@code okänt startdatum, före 1634-07-29}, and its end where there is one. */
    private static String unknownStart(EffectivePeriod period, Visit visit) {
        return period.lastDay()
                .map(last -> visit.text("period.unknown-start.closed", period.from(), last))
                .orElseGet(() -> visit.text("period.unknown-start", period.from()));
    }

    /** {@code sedan 2016-08-15}, or {@code 2012-01-01 – 2016-08-14}; {@code från} where it has not begun today. */
    static String text(EffectivePeriod period, Visit visit) {
        return period.lastDay()
                .map(last -> visit.text("period.closed", period.from(), last))
                .orElseGet(() -> visit.text(
                        period.from().isAfter(visit.when().today()) ? "period.from" : "period.since", period.from()));
    }
}
