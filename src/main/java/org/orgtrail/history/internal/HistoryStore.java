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
import org.orgtrail.history.RecordedChange;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history's tables. */
@Component
class HistoryStore {

    /**
     * An event to be told.
     *
     * @param change the change it is told with
     * @param statedAt the change it was recorded in: another one where it restates what the first one said
     */
    record Row(RecordedChange change, Position statedAt, OrganisationEvent event) {}

    /** Another change, and whether the two are bound by a correction or by a plain taking back. */
    record Bond(Position other, boolean correction) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    HistoryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the changes that hold something that is not closed to whoever has that sight. */
    List<RecordedChange> changes(Collection<ChangeId> ids, Visibility sight) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from history_change_seen c
                         where change_id in (:ids)
                           and exists (select from history_event_seen e where e.position = c.position and %s)""".formatted(HistorySql.OPEN))
                        .param("ids", ids.stream().map(ChangeId::value).toList())
                        .param("closed", closed(sight))
                        .param("today", LocalDate.now(clock))
                        .query((row, _) -> change(row))
                        .list();
    }

    /** The changes at these positions, earliest first. */
    List<RecordedChange> changesAt(Collection<Position> positions) {
        return positions.isEmpty()
                ? List.of()
                : jdbc.sql("select * from history_change_seen where position in (:positions) order by position")
                        .param(
                                "positions",
                                positions.stream().map(Position::value).toList())
                        .query((row, _) -> change(row))
                        .list();
    }

    /** The events of a change, in their order, as they were recorded. */
    List<Row> eventsOf(RecordedChange change, Visibility sight) {
        return jdbc.sql("""
                        select e.type, e.event, e.position as stated_at, c.*
                          from history_event_seen e join history_change_seen c using (position)
                         where e.position = :position and %s
                         order by e.ordinal""".formatted(HistorySql.OPEN))
                .param("position", change.position().value())
                .param("closed", closed(sight))
                .param("today", LocalDate.now(clock))
                .query((row, _) -> row(row))
                .list();
    }

    /** The events of these steps, as they were recorded. */
    List<Row> recorded(Collection<StepId> steps) {
        return steps.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select e.type, e.event, e.position as stated_at, c.*
                          from history_event_seen e join history_change_seen c using (position)
                         where e.step_id in (:steps)
                         order by e.position, e.ordinal""")
                        .param("steps", steps.stream().map(StepId::value).toList())
                        .query((row, _) -> row(row))
                        .list();
    }

    /** What the step said, where nothing of it is somebody's who is not shown. */
    Optional<OrganisationEvent> said(StepId step) {
        return jdbc.sql("""
                        select e.type, e.event from history_event_seen e
                         where e.step_id = :step and e.thing <> all (unseen_things('{owner,holder}'))""")
                .param("step", step.value())
                .query((row, _) -> EventJson.read(row.getString("type"), row.getString("event")))
                .optional();
    }

    /** The persons who are not shown, and their contact points. */
    Set<UUID> unseen() {
        return jdbc.sql("select unnest(unseen_things('{owner}'))")
                .query(UUID.class)
                .set();
    }

    /**
     * How the units began and were called, and the ends that lead to them: as all of it was recorded, or as it stands by what is
     * known.
     */
    List<Row> kin(Collection<UnitId> units, Position knownAt, boolean asRecorded) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select e.type, case when :asRecorded then e.event else coalesce(s.event, e.event) end as event,
                               e.position as stated_at, c.*
                          from history_event_seen e
                          left join history_standing_seen s
                                 on s.step_id = e.step_id and s.known_from <= :knownAt and s.known_to > :knownAt
                          join history_change_seen c
                            on c.position = case when :asRecorded then e.position else s.told_position end
                         where e.type in ('UnitEstablished', 'UnitRenamed', 'UnitClosed') and e.position <= :knownAt
                           and e.step_id in (
                                   select step_id from history_event_seen where thing in (:units)
                                   union all
                                   select step_id from history_mention where unit in (:units))
                         order by e.position, e.ordinal""")
                        .param("units", units.stream().map(UnitId::value).toList())
                        .param("knownAt", knownAt.value())
                        .param("asRecorded", asRecorded)
                        .query((row, _) -> row(row))
                        .list();
    }

    /** The steps recorded in the change that stand by what is known. */
    Set<StepId> standing(Position change, Position knownAt) {
        return jdbc.sql("""
                        select step_id from history_event_seen e join history_standing_seen s using (step_id)
                         where e.position = :change and s.known_from <= :knownAt and s.known_to > :knownAt""")
                .param("change", change.value())
                .param("knownAt", knownAt.value())
                .query((row, _) -> new StepId(row.getObject("step_id", UUID.class)))
                .set();
    }

    /** The changes that take one of the steps back, by what is known. */
    List<Bond> takenBackBy(Collection<StepId> steps, Position knownAt) {
        return steps.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select position, bool_or(restated_by is not null) as correction
                          from history_event_seen where retracted in (:steps) and position <= :knownAt
                         group by position order by position""")
                        .param("steps", steps.stream().map(StepId::value).toList())
                        .param("knownAt", knownAt.value())
                        .query((row, _) ->
                                new Bond(new Position(row.getLong("position")), row.getBoolean("correction")))
                        .list();
    }

    /** The units that the posts are in, by all that is known. */
    PostUnits unitsOf(Collection<PostId> posts, Position knownAt) {
        return new PostUnits(
                posts.isEmpty()
                        ? List.of()
                        : jdbc.sql("""
                        select thing, owner, valid_from, valid_to, known_from from history_placement_seen
                         where source in (:posts) and relation = :relation and known_from <= :knownAt
                         order by known_to desc""")
                                .param(
                                        "posts",
                                        posts.stream().map(PostId::value).toList())
                                .param("relation", Attribute.UNIT.key())
                                .param("knownAt", knownAt.value())
                                .query((row, _) -> new PostUnits.InUnit(
                                        new PostId(row.getObject("thing", UUID.class)),
                                        new UnitId(row.getObject("owner", UUID.class)),
                                        new EffectivePeriod(
                                                row.getObject("valid_from", LocalDate.class),
                                                row.getObject("valid_to", LocalDate.class)),
                                        new Position(row.getLong("known_from"))))
                                .list());
    }

    /** Those of the contact points that are, were or will be closed to whoever has that sight, by all ever known. */
    Set<ContactId> closed(Collection<ContactId> contacts, Visibility sight) {
        return contacts.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                        select distinct contact from history_internal
                         where contact in (:contacts) and visibility in (:closed)""")
                        .param("closed", closed(sight))
                        .param(
                                "contacts",
                                contacts.stream().map(ContactId::value).toList())
                        .query((row, _) -> new ContactId(row.getObject("contact", UUID.class)))
                        .set();
    }

    static List<String> closed(Visibility sight) {
        Set<Visibility> closed = sight.closed();
        return closed.isEmpty()
                ? List.of("") // an empty list is no SQL
                : closed.stream().map(Enum::name).toList();
    }

    static Row row(ResultSet row) throws SQLException {
        return new Row(
                change(row),
                new Position(row.getLong("stated_at")),
                EventJson.read(row.getString("type"), row.getString("event")));
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
