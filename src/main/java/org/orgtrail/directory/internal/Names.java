package org.orgtrail.directory.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What things are called. */
@Component
class Names {

    private final JdbcTemplate jdbc;

    Names(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#names(Collection, AsOf, org.orgtrail.shared.Actor)}. */
    Map<ThingId, ThingName> of(Collection<? extends ThingId> things, AsOf asOf, boolean seesAllContacts) {
        return of(Map.of(asOf, things), seesAllContacts).getOrDefault(asOf, Map.of());
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#names(Map, org.orgtrail.shared.Actor)}: one statement. */
    Map<AsOf, Map<ThingId, ThingName>> of(
            Map<AsOf, ? extends Collection<? extends ThingId>> things, boolean seesAllContacts) {
        List<UUID> ids = new ArrayList<>();
        List<AsOf> points = new ArrayList<>();
        things.forEach((asOf, its) -> its.forEach(thing -> {
            ids.add(thing.value());
            points.add(asOf);
        }));
        Map<AsOf, Map<ThingId, ThingName>> names = new HashMap<>();
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement("""
                            select distinct on (q.n) q.n, t.thing, t.kind, t.code,
                                   coalesce(t.name_sv, p.name_sv) as name_sv, coalesce(t.name_en, p.name_en) as name_en
                            from unnest(?, ?, ?) with ordinality as q (thing, day, known, n)
                            join directory_seen t on t.thing = q.thing and t.known_from <= q.known
                            left join directory_seen p
                              on p.thing = t.holder and p.known_from <= q.known and p.known_to > q.known
                            where t.kind <> 'contact' or ?
                            order by q.n, least(t.known_to, q.known + 1) desc,
                                     greatest(t.valid_from - q.day, q.day - t.valid_to + 1, 0),
                                     greatest(p.valid_from - q.day, q.day - p.valid_to + 1, 0)""");
                    statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "date", points.stream().map(AsOf::validOn).toArray()));
                    statement.setArray(
                            3,
                            connection.createArrayOf(
                                    "bigint",
                                    points.stream().map(Directory::known).toArray()));
                    statement.setBoolean(4, seesAllContacts);
                    return statement;
                },
                row -> {
                    String name = row.getString("name_sv");
                    if (name != null) {
                        ThingKind kind = ThingKind.withPrefix(row.getString("kind"));
                        ThingId id = kind.id(row.getObject("thing", UUID.class));
                        names.computeIfAbsent(points.get(row.getInt("n") - 1), _ -> new HashMap<>())
                                .put(
                                        id,
                                        new ThingName(
                                                new LocalText(name, row.getString("name_en")),
                                                Optional.ofNullable(row.getString("code"))
                                                        .map(UnitCode::new),
                                                address(kind, id, row.getString("code"))));
                    }
                });
        return names;
    }

    /** The address of a thing's page, relative to the application's root; empty where it has none. */
    static String address(ThingKind kind, ThingId id, @Nullable String code) {
        return switch (kind) {
            case UNIT -> code == null ? "" : "unit/" + code;
            case PERSON, POST, FORUM -> kind.prefix() + "/" + id.text();
            case APPOINTMENT, CONTACT -> "";
        };
    }

    /** The things of a kind, in the order of their Swedish names. */
    List<UUID> all(ThingKind kind, AsOf asOf, int offset, int limit) {
        return jdbc.query(
                """
                select thing from directory_seen
                where kind = ? and valid_from <= ? and valid_to > ? and known_from <= ? and known_to > ?
                order by name_sv collate "sv-x-icu", thing
                offset ? limit ?""",
                (row, _) -> row.getObject("thing", UUID.class),
                kind.prefix(),
                asOf.validOn(),
                asOf.validOn(),
                Directory.known(asOf),
                Directory.known(asOf),
                offset,
                limit);
    }
}
