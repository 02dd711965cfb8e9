package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.KnownRows;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.springframework.jdbc.core.JdbcTemplate;

/** What some things say belongs to what, as known from which change up to which. */
final class PlacementTable {

    private final JdbcTemplate jdbc;
    private final KnownRows<Placement> rows = new KnownRows<>();

    PlacementTable(JdbcTemplate jdbc, Collection<UUID> sources) {
        this.jdbc = jdbc;
        jdbc.query(
                connection -> {
                    var select = connection.prepareStatement(
                            "select * from history_placement where source = any (?) and known_to = ?");
                    select.setArray(1, connection.createArrayOf("uuid", sources.toArray()));
                    select.setLong(2, KnownRows.OPEN);
                    return select;
                },
                row -> {
                    rows.stored(
                            row.getObject("source", UUID.class),
                            new Placement(
                                    row.getString("relation"),
                                    row.getObject("thing", UUID.class),
                                    row.getObject("owner", UUID.class),
                                    new EffectivePeriod(
                                            row.getObject("valid_from", LocalDate.class),
                                            row.getObject("valid_to", LocalDate.class))),
                            row.getLong("known_from"));
                });
    }

    /** From this change on, this is where the thing belongs. */
    void place(ThingId source, Timelines timelines, Position position) {
        rows.replace(source.value(), Placement.of(source, timelines), position);
    }

    void write() {
        jdbc.batchUpdate(
                """
                update history_placement set known_to = ?
                 where source = ? and relation = ? and valid_from = ? and known_from = ?""",
                rows.ended().stream()
                        .map(ended -> new Object[] {
                            ended.knownTo(),
                            ended.thing(),
                            ended.row().relation(),
                            ended.row().period().from(),
                            ended.knownFrom()
                        })
                        .toList());
        jdbc.batchUpdate(
                """
                insert into history_placement
                    (source, relation, thing, owner, valid_from, valid_to, known_from, known_to)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows.added().stream()
                        .map(added -> new Object[] {
                            added.thing(),
                            added.row().relation(),
                            added.row().thing(),
                            added.row().owner(),
                            added.row().period().from(),
                            added.row().period().to(),
                            added.knownFrom(),
                            added.knownTo()
                        })
                        .toList());
    }
}
