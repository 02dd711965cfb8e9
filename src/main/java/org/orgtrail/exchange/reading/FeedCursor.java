package org.orgtrail.exchange.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orgtrail.history.HistoryQueries.Place;
import org.orgtrail.shared.Position;

/**
 * Where the next part of the feed begins: after an entry, and not after so many, so that a part far down is found as fast as the
 * first. How many there are was counted with the first part; as of the same point it stays so.
 *
 * @param after the last entry that was given
 * @param read how many were given with it
 */
record FeedCursor(Place after, int read, int total) {

    private static final Pattern SAID =
            Pattern.compile("after (\\d{4}-\\d\\d-\\d\\d) (\\d{1,18}), (\\d{1,9}) of (\\d{1,9})");

    static FeedCursor of(String cursor) {
        Matcher said = Pages.read(cursor, SAID);
        try {
            return new FeedCursor(
                    new Place(LocalDate.parse(said.group(1)), new Position(Long.parseLong(said.group(2)))),
                    Integer.parseInt(said.group(3)),
                    Integer.parseInt(said.group(4)));
        } catch (DateTimeException noDay) {
            throw Pages.malformed(cursor);
        }
    }

    String text() {
        return "after " + after.day() + " " + after.change().value() + ", " + read + " of " + total;
    }
}
