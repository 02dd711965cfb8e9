package org.orgtrail.history.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.history.HistoryQueries.Place;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Selection;
import org.orgtrail.history.internal.HistoryStore.Row;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the events of entries, part by part. {@code sight} says for whom the most closed is that is included. */
@Component
class EntryRows {

    /** Stands for what is known still. */
    private static final long OPEN = Long.MAX_VALUE;

    /** Before the first and after the last entry of all. */
    private static final Place BEGINNING = new Place(LocalDate.of(1, 1, 1), Position.START);

    private static final Place END = new Place(EffectiveDates.OPEN_END, Position.LATEST);

    /** The events of a page of entries, those of an entry together; and how many entries there are in all. */
    record Rows(List<Row> rows, int total) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    EntryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The entries from that number on, and how many there are. */
    Rows from(int offset, int limit, Selection selection, AsOf asOf, Visibility sight, Span span) {
        int[] total = {0};
        List<Row> rows = asked(HistorySql.numbered(selection, span), selection, asOf, sight)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> {
                    total[0] = row.getInt("total");
                    // A page past the end has one row, with the total alone.
                    return row.getString("event") == null ? Optional.<Row>empty() : Optional.of(HistoryStore.row(row));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return new Rows(rows, total[0]);
    }

    /** The entries that follow the one at that place, or the first. */
    List<Row> after(Optional<Place> place, int limit, Selection selection, AsOf asOf, Visibility sight, Span span) {
        Place last = place.orElse(span == Span.AFTER_THE_DAY ? BEGINNING : END);
        return asked(HistorySql.readOn(selection, span), selection, asOf, sight)
                .param("afterDay", last.day())
                .param("afterPosition", last.change().value())
                .param("limit", limit)
                .query((row, _) -> HistoryStore.row(row))
                .list();
    }

    private StatementSpec asked(String statement, Selection selection, AsOf asOf, Visibility sight) {
        return SelectionSql.with(jdbc.sql(statement), selection, clock.getZone())
                .param("first", EffectiveDates.FIRST)
                .param("last", EffectiveDates.OPEN_END)
                .param("knownAt", asOf.knownAt().value())
                .param("open", OPEN)
                .param("validOn", asOf.validOn())
                .param("closed", HistoryStore.closed(sight))
                .param("today", LocalDate.now(clock));
    }
}
