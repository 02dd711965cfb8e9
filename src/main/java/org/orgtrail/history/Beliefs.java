package org.orgtrail.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.shared.LocalText;

/**
 * What was believed of one aspect of a thing, by both calendars: what of which days, by what had been recorded when.
 *
 * @param days the days from which something else was ever believed to hold, earliest first; each reaches to the next one, the last
 *     one on for ever. Before the first of them nothing was ever believed
 * @param rows the changes by which something else was believed than before, earliest first
 * @param more whether there were earlier days or changes that are left out, because there were too many
 */
public record Beliefs(List<LocalDate> days, List<Row> rows, boolean more) {

    public Beliefs {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /**
     * What was believed from a change on until the next one.
     *
     * @param values of the days in their order; empty where there was nothing
     */
    public record Row(RecordedChange change, List<Optional<LocalText>> values) {

        public Row {
            values = List.copyOf(values);
        }
    }
}
