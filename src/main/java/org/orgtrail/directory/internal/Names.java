package org.orgtrail.directory.internal;

import java.sql.Array;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What things are called, and which things are called so. */
@Component
class Names {

    private final JdbcTemplate jdbc;

    Names(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#names}. */
    Map<ThingId, ThingName> of(Collection<? extends ThingId> things, AsOf asOf, boolean seesInternal) {
        Map<ThingId, ThingName> names = new HashMap<>();
        jdbc.query(
                connection -> {
                    Array ids = connection.createArrayOf(
                            "uuid", things.stream().map(ThingId::value).toArray());
                    var statement = connection.prepareStatement("""
                            select distinct on (t.thing) t.thing, t.kind, t.code,
                                   coalesce(t.name_sv, p.name_sv) as name_sv, coalesce(t.name_en, p.name_en) as name_en
                            from directory_thing t
                            left join directory_thing p
                              on p.thing = t.holder and p.known_from <= ? and p.known_to > ?
                            where t.thing = any (?) and (t.kind <> 'contact' or ?) and t.known_from <= ? and t.known_to > ?
                            order by t.thing, greatest(t.valid_from - ?, ? - t.valid_to + 1, 0),
                                     greatest(p.valid_from - ?, ? - p.valid_to + 1, 0)""");
                    long known = Directory.known(asOf);
                    Object[] arguments = {
                        known,
                        known,
                        ids,
                        seesInternal,
                        known,
                        known,
                        asOf.validOn(),
                        asOf.validOn(),
                        asOf.validOn(),
                        asOf.validOn()
                    };
                    for (int i = 0; i < arguments.length; i++) {
                        statement.setObject(i + 1, arguments[i]);
                    }
                    return statement;
                },
                row -> {
                    String name = row.getString("name_sv");
                    if (name != null) {
                        ThingKind kind = ThingKind.withPrefix(row.getString("kind"));
                        ThingId id = kind.id(row.getObject("thing", UUID.class));
                        names.put(
                                id,
                                new ThingName(
                                        new LocalText(name, row.getString("name_en")),
                                        address(kind, id, row.getString("code"))));
                    }
                });
        return names;
    }

    private static String address(ThingKind kind, ThingId id, @Nullable String code) {
        return switch (kind) {
            case UNIT -> code == null ? "" : "unit/" + code;
            case PERSON -> "person/" + id.text();
            case POST, APPOINTMENT, FORUM, CONTACT -> "";
        };
    }

    /** The things of a kind whose name or code contains the text, in the order of their Swedish names. */
    List<UUID> find(ThingKind kind, String text, AsOf asOf, int offset, int limit) {
        String pattern =
                "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.query(
                """
                select thing from directory_thing
                where kind = ? and valid_from <= ? and valid_to > ? and known_from <= ? and known_to > ?
                  and (name_sv ilike ? or name_en ilike ? or code ilike ?)
                order by name_sv collate "sv-x-icu", thing
                offset ? limit ?""",
                (row, _) -> row.getObject("thing", UUID.class),
                kind.prefix(),
                asOf.validOn(),
                asOf.validOn(),
                Directory.known(asOf),
                Directory.known(asOf),
                pattern,
                pattern,
                pattern,
                offset,
                limit);
    }
}
