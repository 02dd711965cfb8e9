package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orgtrail.directory.internal.Lifeline.Part;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what things are called all their lives, and nothing else of their rectangles: descriptions are long. */
@Component
class Lifelines {

    private final JdbcTemplate jdbc;

    Lifelines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those of the things that are known at that point. */
    List<Lifeline> of(Collection<UUID> things, AsOf asOf) {
        if (things.isEmpty()) {
            return List.of();
        }
        Map<ThingId, List<Part>> parts = new LinkedHashMap<>();
        jdbc.query(
                connection -> {
                    var select = connection.prepareStatement("""
                            select thing, kind, valid_from, valid_to, name_sv, name_en, code, owner from directory_seen
                            where thing = any (?) and known_from <= ? and known_to > ? and name_sv is not null
                            order by thing, valid_from""");
                    select.setArray(1, connection.createArrayOf("uuid", things.toArray()));
                    select.setLong(2, Directory.known(asOf));
                    select.setLong(3, Directory.known(asOf));
                    return select;
                },
                row -> {
                    ThingId thing = ThingKind.withPrefix(row.getString("kind")).id(row.getObject("thing", UUID.class));
                    parts.computeIfAbsent(thing, _ -> new ArrayList<>())
                            .add(new Part(
                                    new EffectivePeriod(
                                            row.getObject("valid_from", LocalDate.class),
                                            row.getObject("valid_to", LocalDate.class)),
                                    new LocalText(row.getString("name_sv"), row.getString("name_en")),
                                    row.getString("code"),
                                    row.getObject("owner", UUID.class)));
                });
        return parts.entrySet().stream()
                .map(each -> new Lifeline(each.getKey(), each.getValue()))
                .toList();
    }
}
