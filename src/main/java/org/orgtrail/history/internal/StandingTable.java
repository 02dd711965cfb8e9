package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Days;
import org.orgtrail.shared.KnownRows;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.springframework.jdbc.core.JdbcTemplate;

/** What of some things' events stands, as known from which change up to which. */
final class StandingTable {

    private final JdbcTemplate jdbc;
    private final KnownRows<Standing> rows = new KnownRows<>();

    StandingTable(JdbcTemplate jdbc, Collection<UUID> things) {
        this.jdbc = jdbc;
        jdbc.query(
                connection -> {
                    var select = connection.prepareStatement(
                            "select * from history_standing where thing = any (?) and known_to = ?");
                    select.setArray(1, connection.createArrayOf("uuid", things.toArray()));
                    select.setLong(2, KnownRows.OPEN);
                    return select;
                },
                row -> {
                    rows.stored(
                            row.getObject("thing", UUID.class),
                            new Standing(
                                    new StepId(row.getObject("step_id", UUID.class)),
                                    row.getObject("effective_from", LocalDate.class),
                                    row.getString("type"),
                                    row.getLong("told_position"),
                                    row.getInt("told_ordinal"),
                                    row.getString("event")),
                            row.getLong("known_from"));
                });
    }

    /** From this change on, this is what stands of the thing's events that hold from these days or the one after them. */
    void keep(ThingId thing, Days days, List<Standing> now, Position position) {
        List<Standing> before = rows.open(thing.value()).stream()
                .filter(standing -> !standing.from().isBefore(days.from())
                        && !standing.from().isAfter(days.end()))
                .toList();
        rows.replace(thing.value(), before, now, position);
    }

    void write() {
        jdbc.batchUpdate(
                "update history_standing set known_to = ? where step_id = ? and known_from = ?",
                rows.ended().stream()
                        .map(ended -> new Object[] {
                            ended.knownTo(), ended.row().step().value(), ended.knownFrom()
                        })
                        .toList());
        jdbc.batchUpdate("""
                insert into history_standing (step_id, known_from, known_to, thing, effective_from, type,
                                              told_position, told_ordinal, event)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows.added().stream().map(StandingTable::columns).toList());
    }

    private static @Nullable Object[] columns(KnownRows.Row<Standing> added) {
        Standing standing = added.row();
        return new @Nullable Object[] {
            standing.step().value(),
            added.knownFrom(),
            added.knownTo(),
            added.thing(),
            standing.from(),
            standing.type(),
            standing.toldPosition(),
            standing.toldOrdinal(),
            standing.event()
        };
    }
}
