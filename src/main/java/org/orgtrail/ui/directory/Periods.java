package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.ui.shell.Markup;
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

    /**
     * Each of a thing's lifetimes.
     *
     * @param startUnknown true where nobody knows when the first of them began
     * @param page of the thing, to link to its day of each that is nearest to the visit's; empty for no links
     */
    static UnorderedList list(
            List<EffectivePeriod> lifetimes, boolean startUnknown, Optional<String> page, Visit visit) {
        UnorderedList list = new UnorderedList();
        for (EffectivePeriod lifetime : lifetimes) {
            ListItem item = new ListItem(text(lifetime, startUnknown && lifetime.equals(lifetimes.getFirst()), visit));
            page.ifPresent(address -> {
                LocalDate near = nearest(lifetime, visit.when().day());
                item.add(
                        new Span(" · "),
                        Markup.inside(visit.text("directory.not-then.see", near), visit.address(address, near)));
            });
            list.add(item);
        }
        return list;
    }

    private static LocalDate nearest(EffectivePeriod lifetime, LocalDate day) {
        return day.isBefore(lifetime.from())
                ? lifetime.from()
                : lifetime.lastDay().orElse(day);
    }
}
