package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.Visibility;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what belongs to what, and which contact points are for staff, as known from which change up to which. */
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

    /**
     * From this change on, the contact point is for staff when its timelines say so; and always, where it is known never to have
     * been one: what was published by mistake is not for everybody.
     */
    void hide(ContactId contact, Timelines timelines, Position position) {
        List<EffectivePeriod> known = jdbc.query(
                "select valid_from, valid_to from history_internal where contact = ? and known_to = ?",
                (row, _) -> new EffectivePeriod(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                contact.value(),
                OPEN);
        List<EffectivePeriod> now = timelines.lifetimes().isEmpty()
                ? List.of(new EffectivePeriod(EffectiveDates.FIRST, EffectiveDates.OPEN_END))
                : timelines.periods(Attribute.VISIBILITY).stream()
                        .filter(valued -> valued.value() == Visibility.STAFF)
                        .map(Timelines.Valued::period)
                        .toList();
        known.stream().filter(period -> !now.contains(period)).forEach(gone -> {
            jdbc.update(
                    "delete from history_internal where contact = ? and valid_from = ? and known_from = ?",
                    contact.value(),
                    gone.from(),
                    position.value());
            jdbc.update(
                    "update history_internal set known_to = ? where contact = ? and valid_from = ? and known_to = ?",
                    position.value(),
                    contact.value(),
                    gone.from(),
                    OPEN);
        });
        now.stream()
                .filter(period -> !known.contains(period))
                .forEach(added -> jdbc.update(
                        "insert into history_internal (contact, valid_from, valid_to, known_from, known_to)"
                                + " values (?, ?, ?, ?, ?)",
                        contact.value(),
                        added.from(),
                        added.to(),
                        position.value(),
                        OPEN));
    }
}
