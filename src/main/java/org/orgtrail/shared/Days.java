package org.orgtrail.shared;

import java.time.LocalDate;

/**
 * A stretch of days, which may be empty.
 *
 * @param end the day after the last one
 */
public record Days(LocalDate from, LocalDate end) {

    /** The shortest stretch that has both in it. */
    Days and(Days other) {
        return new Days(from.isBefore(other.from) ? from : other.from, end.isAfter(other.end) ? end : other.end);
    }
}
