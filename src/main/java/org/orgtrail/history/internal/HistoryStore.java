package org.orgtrail.history.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history's tables. */
@Component
class HistoryStore {

    /** An event of the page, and the change it is part of. */
    record Row(Recording recording, OrganisationEvent event) {}

    /** The events of a page of entries, those of an entry together; and how many entries there are in all. */
    record Rows(List<Row> rows, int total) {}

    private record PostUnit(PostId post, UnitId unit, EffectivePeriod period) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    HistoryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param internal whether to include what is meant for the organisation's own people */
    Rows ofUnit(UnitId unit, boolean subtree, AsOf asOf, boolean internal, Span span, int offset, int limit) {
        int[] total = {0};
        List<Row> rows = jdbc
                .sql(UnitHistorySql.of(span))
                .param("unit", unit.value())
                .param("first", EffectiveDates.FIRST)
                .param("last", EffectiveDates.OPEN_END)
                .param("subtree", subtree)
                .param("knownAt", asOf.knownAt().value())
                .param("validOn", asOf.validOn())
                .param("internal", internal)
                .param("today", LocalDate.now(clock))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> {
                    total[0] = row.getInt("total");
                    return Optional.ofNullable(row.getString("event")).isPresent()
                            ? Optional.of(row(row))
                            : Optional.<Row>empty();
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return new Rows(rows, total[0]);
    }

    /** The units that the posts are in, by day. */
    BiFunction<PostId, LocalDate, Optional<UnitId>> unitsOf(Collection<PostId> posts, Position knownAt) {
        List<PostUnit> known = posts.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select thing, owner, valid_from, valid_to from history_placement
                         where source in (:posts) and relation = :relation
                           and known_from <= :knownAt and known_to > :knownAt""")
                        .param("posts", posts.stream().map(PostId::value).toList())
                        .param("relation", Attribute.UNIT.key())
                        .param("knownAt", knownAt.value())
                        .query((row, _) -> new PostUnit(
                                new PostId(row.getObject("thing", UUID.class)),
                                new UnitId(row.getObject("owner", UUID.class)),
                                new EffectivePeriod(
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class))))
                        .list();
        return (post, day) -> known.stream()
                .filter(placed -> placed.post().equals(post) && placed.period().contains(day))
                .map(PostUnit::unit)
                .findFirst();
    }

    /** Those of the contact points that are meant for the organisation's own people, today or on the day. */
    Set<ContactId> internal(Collection<ContactId> contacts, LocalDate day) {
        return contacts.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                        select contact from history_internal
                         where contact in (:contacts)
                           and (valid_from <= :today and valid_to > :today or :day between valid_from and valid_to)""")
                        .param("contacts", contacts.stream().map(ContactId::value).toList())
                        .param("today", LocalDate.now(clock))
                        .param("day", day)
                        .query((row, _) -> new ContactId(row.getObject("contact", UUID.class)))
                        .list());
    }

    private static Row row(ResultSet row) throws SQLException {
        String diaryNumber = row.getString("diary_number");
        Decision decision = diaryNumber == null
                ? null
                : new Decision(
                        diaryNumber,
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"),
                        row.getString("decision_link"));
        Position position = new Position(row.getLong("position"));
        return new Row(
                new Recording(
                        new ChangeHeader(
                                new ChangeId(row.getObject("change_id", UUID.class)),
                                position,
                                row.getString("recorded_by"),
                                row.getString("reason"),
                                row.getString("note"),
                                decision),
                        position,
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                EventJson.read(row.getString("type"), row.getString("event")));
    }
}
