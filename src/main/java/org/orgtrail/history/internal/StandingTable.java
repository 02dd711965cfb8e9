package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what of a thing's events stands, as known from which change up to which. */
final class StandingTable {

    /** Stands for what is known still. */
    private static final long OPEN = Long.MAX_VALUE;

    private final JdbcTemplate jdbc;

    StandingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From this change on, this is what stands of the thing's events. */
    void keep(ThingId thing, List<Standing> now, Position position) {
        List<Standing> known = known(thing);
        List<Standing> gone =
                known.stream().filter(standing -> !now.contains(standing)).toList();
        // What this very change has said was never known after any whole change.
        jdbc.batchUpdate(
                "delete from history_standing where step_id = ? and known_from = ?",
                gone.stream()
                        .map(standing -> new Object[] {standing.step().value(), position.value()})
                        .toList());
        jdbc.batchUpdate(
                "update history_standing set known_to = ? where step_id = ? and known_to = ?",
                gone.stream()
                        .map(standing ->
                                new Object[] {position.value(), standing.step().value(), OPEN})
                        .toList());
        jdbc.batchUpdate(
                """
                insert into history_standing (step_id, known_from, known_to, thing, effective_from, type,
                                              told_position, told_ordinal, event)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                now.stream()
                        .filter(standing -> !known.contains(standing))
                        .map(standing -> new Object[] {
                            standing.step().value(),
                            position.value(),
                            OPEN,
                            thing.value(),
                            standing.from(),
                            standing.type(),
                            standing.toldPosition(),
                            standing.toldOrdinal(),
                            standing.event()
                        })
                        .toList());
    }

    private List<Standing> known(ThingId thing) {
        return jdbc.query(
                "select * from history_standing where thing = ? and known_to = ?",
                (row, _) -> new Standing(
                        new StepId(row.getObject("step_id", UUID.class)),
                        row.getObject("effective_from", LocalDate.class),
                        row.getString("type"),
                        row.getLong("told_position"),
                        row.getInt("told_ordinal"),
                        row.getString("event")),
                thing.value(),
                OPEN);
    }
}
