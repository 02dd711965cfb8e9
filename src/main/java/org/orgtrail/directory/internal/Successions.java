package org.orgtrail.directory.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ClosingOutcome;
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

    private record Open(Succession succession, long knownFrom) {}

    private final JdbcTemplate jdbc;

    Successions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From this position on, this is known of the unit. */
    void redraw(UnitId unit, List<Succession> successions, Position position) {
        List<Succession> added = new ArrayList<>(successions);
        List<Open> open = jdbc.query(
                "select * from directory_succession where unit = ? and known_to = ?",
                (row, _) -> new Open(read(row), row.getLong("known_from")),
                unit.value(),
                Rectangles.OPEN);
        for (Open known : open) {
            if (!added.remove(known.succession())) {
                end(unit, known, position);
            }
        }
        added.forEach(succession -> insert(unit, succession, position));
    }

    private void end(UnitId unit, Open known, Position position) {
        if (known.knownFrom() == position.value()) {
            // an earlier event of the same change drew it: nobody has ever known it
            jdbc.update(
                    "delete from directory_succession where unit = ? and on_date = ? and ends = ? and known_from = ?",
                    unit.value(),
                    known.succession().on(),
                    known.succession().ends(),
                    known.knownFrom());
        } else {
            jdbc.update(
                    "update directory_succession set known_to = ?"
                            + " where unit = ? and on_date = ? and ends = ? and known_from = ?",
                    position.value(),
                    unit.value(),
                    known.succession().on(),
                    known.succession().ends(),
                    known.knownFrom());
        }
    }

    private void insert(UnitId unit, Succession succession, Position position) {
        jdbc.update(connection -> {
            var insert = connection.prepareStatement("""
                    insert into directory_succession
                        (unit, on_date, ends, known_from, known_to, outcome, transferred_to, others, step_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
            ClosingOutcome outcome = succession.outcome();
            insert.setObject(1, unit.value());
            insert.setObject(2, succession.on());
            insert.setBoolean(3, succession.ends());
            insert.setLong(4, position.value());
            insert.setLong(5, Rectangles.OPEN);
            insert.setString(6, outcome == null ? null : outcome.name());
            insert.setString(7, succession.transferredTo());
            insert.setArray(
                    8, connection.createArrayOf("uuid", succession.others().toArray()));
            insert.setObject(9, succession.step().value());
            return insert;
        });
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
