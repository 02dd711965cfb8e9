package org.orgtrail.directory.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.KnownRows;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What units came from and what became of them, as known from each position of the log. */
@Component
class Successions {

    /** What is known of one unit. */
    record OfUnit(UUID unit, Succession succession) {}

    private final JdbcTemplate jdbc;

    Successions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of some units, while changes are followed. */
    static final class Drawing {

        private final JdbcTemplate jdbc;
        private final KnownRows<Succession> rows = new KnownRows<>();

        Drawing(JdbcTemplate jdbc, Collection<UUID> units) {
            this.jdbc = jdbc;
            jdbc.query(
                    connection -> {
                        Array ids = connection.createArrayOf("uuid", units.toArray());
                        var select = connection.prepareStatement(
                                "select * from directory_succession where unit = any (?) and known_to = ?");
                        select.setArray(1, ids);
                        select.setLong(2, KnownRows.OPEN);
                        return select;
                    },
                    row -> {
                        rows.stored(row.getObject("unit", UUID.class), read(row), row.getLong("known_from"));
                    });
        }

        /** From this position on, this is known of the unit. */
        void redraw(UnitId unit, List<Succession> successions, Position position) {
            rows.replace(unit.value(), successions, position);
        }

        void write() {
            jdbc.batchUpdate(
                    "update directory_succession set known_to = ?"
                            + " where unit = ? and on_date = ? and ends = ? and known_from = ?",
                    rows.ended().stream()
                            .map(ended -> new Object[] {
                                ended.knownTo(),
                                ended.thing(),
                                ended.row().on(),
                                ended.row().ends(),
                                ended.knownFrom()
                            })
                            .toList());
            jdbc.batchUpdate("""
                    insert into directory_succession
                        (unit, on_date, ends, known_from, known_to, outcome, transferred_to, others, step_id)
                    values (?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]), ?)""", rows.added().stream().map(Drawing::columns).toList());
        }

        private static Object[] columns(KnownRows.Row<Succession> added) {
            Succession succession = added.row();
            ClosingOutcome outcome = succession.outcome();
            return new Object[] {
                added.thing(),
                succession.on(),
                succession.ends(),
                added.knownFrom(),
                added.knownTo(),
                outcome == null ? null : outcome.name(),
                succession.transferredTo(),
                succession.others().toArray(UUID[]::new),
                succession.step().value()
            };
        }
    }

    /** What is known there of these units themselves, and of those that name them as their successors or predecessors. */
    List<OfUnit> touching(Collection<UUID> units, long known) {
        return jdbc.query(
                connection -> {
                    Array ids = connection.createArrayOf("uuid", units.toArray());
                    var select = connection.prepareStatement("""
                            select * from directory_succession
                            where (unit = any (?) or others && ?) and known_from <= ? and known_to > ?
                            order by on_date, unit""");
                    select.setArray(1, ids);
                    select.setArray(2, ids);
                    select.setLong(3, known);
                    select.setLong(4, known);
                    return select;
                },
                (row, _) -> new OfUnit(row.getObject("unit", UUID.class), read(row)));
    }

    private static Succession read(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        return new Succession(
                row.getObject("on_date", LocalDate.class),
                row.getBoolean("ends"),
                outcome == null ? null : ClosingOutcome.valueOf(outcome),
                row.getString("transferred_to"),
                List.of((UUID[]) row.getArray("others").getArray()),
                new StepId(row.getObject("step_id", UUID.class)));
    }
}
