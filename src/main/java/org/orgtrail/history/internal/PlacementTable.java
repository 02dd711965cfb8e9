package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what belongs to what, as known from which change up to which. */
final class PlacementTable {

    /** Stands for what is known still. */
    private static final long OPEN = Long.MAX_VALUE;

    private final JdbcTemplate jdbc;

    PlacementTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From this change on, this is where the thing belongs. */
    void place(ThingId source, Timelines timelines, Position position) {
        List<Placement> known = jdbc.query(
                """
                select relation, thing, owner, valid_from, valid_to from history_placement
                 where source = ? and known_to = ?""",
                (row, _) -> new Placement(
                        row.getString("relation"),
                        row.getObject("thing", UUID.class),
                        row.getObject("owner", UUID.class),
                        new EffectivePeriod(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))),
                source.value(),
                OPEN);
        List<Placement> now = Placement.of(source, timelines);
        known.stream().filter(placement -> !now.contains(placement)).forEach(gone -> forget(source, gone, position));
        now.stream().filter(placement -> !known.contains(placement)).forEach(added -> add(source, added, position));
    }

    private void forget(ThingId source, Placement gone, Position position) {
        // What this very change has said was never known after any whole change.
        jdbc.update("""
                delete from history_placement
                 where source = ? and relation = ? and valid_from = ? and known_from = ?""", source.value(), gone.relation(), gone.period().from(), position.value());
        jdbc.update(
                """
                update history_placement set known_to = ?
                 where source = ? and relation = ? and valid_from = ? and known_to = ?""",
                position.value(),
                source.value(),
                gone.relation(),
                gone.period().from(),
                OPEN);
    }

    private void add(ThingId source, Placement added, Position position) {
        jdbc.update(
                """
                insert into history_placement
                    (source, relation, thing, owner, valid_from, valid_to, known_from, known_to)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                source.value(),
                added.relation(),
                added.thing(),
                added.owner(),
                added.period().from(),
                added.period().to(),
                position.value(),
                OPEN);
    }
}
