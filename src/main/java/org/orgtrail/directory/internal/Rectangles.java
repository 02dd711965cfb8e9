package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a thing's rectangles: what is known of it until further notice is replaced from a position on, the rest never touched. */
final class Rectangles {

    /** The end of what is known until further notice. */
    static final long OPEN = Long.MAX_VALUE;

    private record Open(LocalDate from, LocalDate to, long knownFrom, String facts, String setBy) {}

    private final JdbcTemplate jdbc;

    Rectangles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From this position on, these are the stretches of the thing's life. */
    void redraw(ThingId thing, List<Stretch> stretches, Position position) {
        List<Stretch> added = new ArrayList<>(stretches);
        List<Open> ended = new ArrayList<>();
        for (Open open : open(thing)) {
            boolean stays =
                    added.removeIf(stretch -> stretch.sameAs(open.from(), open.to(), open.facts(), open.setBy()));
            if (!stays) {
                ended.add(open);
            }
        }
        for (Open open : ended) {
            if (open.knownFrom() == position.value()) {
                // an earlier event of the same change drew it: nobody has ever known it
                jdbc.update(
                        "delete from directory_thing where thing = ? and valid_from = ? and known_from = ?",
                        thing.value(),
                        open.from(),
                        open.knownFrom());
            } else {
                jdbc.update(
                        "update directory_thing set known_to = ? where thing = ? and valid_from = ? and known_from = ?",
                        position.value(),
                        thing.value(),
                        open.from(),
                        open.knownFrom());
            }
        }
        insert(thing, added, position);
    }

    private List<Open> open(ThingId thing) {
        return jdbc.query(
                """
                select valid_from, valid_to, known_from, facts, set_by from directory_thing
                where thing = ? and known_to = ?""",
                (row, _) -> new Open(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getLong("known_from"),
                        row.getString("facts"),
                        row.getString("set_by")),
                thing.value(),
                OPEN);
    }

    private void insert(ThingId thing, List<Stretch> stretches, Position position) {
        List<Object[]> rows = new ArrayList<>();
        for (Stretch stretch : stretches) {
            LocalText name = stretch.name();
            rows.add(new Object[] {
                thing.value(),
                thing.kind().prefix(),
                stretch.period().from(),
                stretch.period().to(),
                position.value(),
                OPEN,
                uuid(stretch.owner()),
                uuid(stretch.holder()),
                stretch.code(),
                name == null ? null : name.sv(),
                name == null ? null : name.en(),
                stretch.rank(),
                stretch.facts(),
                stretch.setBy()
            });
        }
        jdbc.batchUpdate("""
                insert into directory_thing (thing, kind, valid_from, valid_to, known_from, known_to, owner, holder, code,
                                             name_sv, name_en, rank, facts, set_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private static @Nullable Object uuid(@Nullable ThingId thing) {
        return thing == null ? null : thing.value();
    }
}
