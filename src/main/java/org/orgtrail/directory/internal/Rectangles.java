package org.orgtrail.directory.internal;

import java.sql.Array;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.orgtrail.directory.internal.KnownSteps.Known;
import org.orgtrail.shared.Days;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.KnownRows;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rectangles of some things while changes are followed: what is known until further notice is replaced from a position on,
 * where the change makes a difference, and the rest never touched.
 */
final class Rectangles {

    private final JdbcTemplate jdbc;
    private final KnownRows<Stretch> rows = new KnownRows<>();

    Rectangles(JdbcTemplate jdbc, Collection<UUID> things) {
        this.jdbc = jdbc;
        jdbc.query(
                connection -> {
                    Array ids = connection.createArrayOf("uuid", things.toArray());
                    var select = connection.prepareStatement(
                            "select * from directory_thing where thing = any (?) and known_to = ?");
                    select.setArray(1, ids);
                    select.setLong(2, KnownRows.OPEN);
                    return select;
                },
                row -> {
                    rows.stored(
                            row.getObject("thing", UUID.class),
                            new Stretch(
                                    row.getString("kind"),
                                    new EffectivePeriod(
                                            row.getObject("valid_from", LocalDate.class),
                                            row.getObject("valid_to", LocalDate.class)),
                                    row.getObject("owner", UUID.class),
                                    row.getObject("holder", UUID.class),
                                    row.getString("code"),
                                    row.getString("name_sv"),
                                    row.getString("name_en"),
                                    row.getObject("rank", Integer.class),
                                    row.getString("facts"),
                                    row.getString("set_by")),
                            row.getLong("known_from"));
                });
    }

    /**
     * From this position on, more is known of the thing than before. Stretches of its life change only on the days on which that
     * makes a difference, and the one that goes on up to them.
     */
    void redraw(ThingId thing, Timelines before, Known after, Position position) {
        after.timelines().differenceFrom(before).ifPresent(days -> {
            LocalDate first = after.timelines().lastDayBefore(days.from()).orElse(days.from());
            List<Stretch> drawn = rows.open(thing.value()).stream()
                    .filter(stretch -> !stretch.period().from().isBefore(first)
                            && stretch.period().from().isBefore(days.end()))
                    .toList();
            rows.replace(thing.value(), drawn, Stretch.of(thing, after, new Days(first, days.end())), position);
        });
    }

    /** Gives the rectangles that the table did not have before. */
    List<KnownRows.Row<Stretch>> write() {
        List<KnownRows.Row<Stretch>> added = rows.added();
        jdbc.batchUpdate(
                "update directory_thing set known_to = ? where thing = ? and valid_from = ? and known_from = ?",
                rows.ended().stream()
                        .map(ended -> new Object[] {
                            ended.knownTo(), ended.thing(), ended.row().period().from(), ended.knownFrom()
                        })
                        .toList());
        jdbc.batchUpdate("""
                insert into directory_thing (thing, kind, valid_from, valid_to, known_from, known_to, owner, holder, code,
                                             name_sv, name_en, rank, facts, set_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", added.stream().map(Rectangles::columns).toList());
        return added;
    }

    private static Object[] columns(KnownRows.Row<Stretch> added) {
        Stretch stretch = added.row();
        return new Object[] {
            added.thing(),
            stretch.kind(),
            stretch.period().from(),
            stretch.period().to(),
            added.knownFrom(),
            added.knownTo(),
            stretch.owner(),
            stretch.holder(),
            stretch.code(),
            stretch.nameSv(),
            stretch.nameEn(),
            stretch.rank(),
            stretch.facts(),
            stretch.setBy()
        };
    }
}
