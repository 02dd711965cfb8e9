package org.orgtrail.history.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history's tables. */
@Component
class HistoryStore {

    /** An event of the page, and the change it is part of. */
    record Row(RecordedChange change, OrganisationEvent event) {}

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
                    // A page past the end has one row, with the total alone.
                    return row.getString("event") == null ? Optional.<Row>empty() : Optional.of(row(row));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return new Rows(rows, total[0]);
    }

    /** Those of the changes that have been recorded. */
    List<RecordedChange> changes(Collection<ChangeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from history_change where change_id in (:ids)")
                        .param("ids", ids.stream().map(ChangeId::value).toList())
                        .query((row, _) -> change(row))
                        .list();
    }

    /** All events of a change, in their order. */
    List<OrganisationEvent> eventsOf(RecordedChange change) {
        return jdbc.sql("select type, event from history_event where position = ? order by ordinal")
                .param(change.position().value())
                .query((row, _) -> EventJson.read(row.getString("type"), row.getString("event")))
                .list();
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

    /** Those of the contact points that are, were or will be meant for the organisation's own people. */
    Set<ContactId> internal(Collection<ContactId> contacts) {
        return contacts.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct contact from history_internal where contact in (:contacts)")
                        .param(
                                "contacts",
                                contacts.stream().map(ContactId::value).toList())
                        .query((row, _) -> new ContactId(row.getObject("contact", UUID.class)))
                        .set();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(change(row), EventJson.read(row.getString("type"), row.getString("event")));
    }

    private static RecordedChange change(ResultSet row) throws SQLException {
        return new RecordedChange(
                new ChangeId(row.getObject("change_id", UUID.class)),
                new Position(row.getLong("position")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                decision(row),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("note")));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        String diaryNumber = row.getString("diary_number");
        return diaryNumber == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        diaryNumber,
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"),
                        row.getString("decision_link")));
    }
}
