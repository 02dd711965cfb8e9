package org.orgtrail.platform.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Position;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements on the log's tables. Each takes part in the transaction that is open, where one is. */
final class LogTables {

    /** The log's last change. */
    record Head(long position, Instant recordedAt) {}

    /** An event about to be stored at a position. */
    record NewEvent(long position, StoredEvent event) {}

    private static final String EVENT_COLUMNS =
            "e.event_id, e.aggregate_type, e.aggregate_id, e.sequence_number, e.payload_type, e.revision, e.payload, e.metadata,"
                    + " e.recorded_at";

    private final JdbcTemplate jdbc;

    LogTables(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * Locks the log until the transaction ends, waiting no longer than the given time for others' changes. The statements of a
     * change look things up by their ids, whatever the ids: none of them needs another plan for others.
     */
    Head lockHead(Duration patience) {
        jdbc.query(
                "select set_config('lock_timeout', ?, true), set_config('plan_cache_mode', 'force_generic_plan', true)",
                _ -> {},
                patience.toMillis() + "ms");
        return required(jdbc.query(
                connection ->
                        connection.prepareStatement("select last_position, last_recorded_at from log_head for update"),
                (row, _) -> new Head(row.getLong(1), instant(row, 2))));
    }

    Head head() {
        return required(jdbc.query(
                "select last_position, last_recorded_at from log_head",
                (row, _) -> new Head(row.getLong(1), instant(row, 2))));
    }

    void append(OpenChange change, List<NewEvent> events) {
        jdbc.batchUpdate(
                "insert into log_event (position, event_id, change_id, aggregate_type, aggregate_id, sequence_number,"
                        + " payload_type, revision, payload, metadata, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                events,
                events.size(),
                (insert, row) -> {
                    StoredEvent event = row.event();
                    insert.setLong(1, row.position());
                    insert.setObject(2, event.eventId());
                    insert.setObject(3, change.changeId().value());
                    insert.setString(4, event.aggregate().type());
                    insert.setObject(5, event.aggregate().id());
                    insert.setLong(6, event.sequenceNumber());
                    insert.setString(7, event.payloadType());
                    insert.setString(8, event.revision());
                    insert.setBytes(9, event.payload());
                    insert.setBytes(10, event.metadata());
                    insert.setObject(11, timestamp(event.recordedAt()));
                });
    }

    /**
     * Makes the open change part of the log with the next commit.
     *
     * @throws IllegalStateException where some of its events were taken back to a savepoint, which would leave a hole
     */
    void close(OpenChange change) {
        int closed = jdbc.update(
                "insert into log_change (position, first_position, change_id, recorded_at, recorded_by)"
                        + " select ?, ?, ?, ?, ?"
                        + " where (select count(*) from log_event where position between ? and ?) = ?",
                change.last(),
                change.before() + 1,
                change.changeId().value(),
                timestamp(change.recordedAt()),
                change.recordedBy(),
                change.before() + 1,
                change.last(),
                change.last() - change.before());
        if (closed == 0) {
            throw new IllegalStateException(
                    "Some events of " + change.changeId() + " were taken back; it cannot be kept");
        }
        jdbc.update(
                "update log_head set last_position = ?, last_recorded_at = ?",
                change.last(),
                timestamp(change.recordedAt()));
    }

    boolean onlyRecordedBy(String recordedBy) {
        return required(jdbc.query(
                "select not exists (select from log_change where recorded_by <> ?)",
                (row, _) -> row.getBoolean(1),
                recordedBy));
    }

    Optional<ChangeLog.Entry> find(ChangeId changeId) {
        return jdbc
                .query(
                        "select position, recorded_at from log_change where change_id = ?",
                        (row, _) -> new ChangeLog.Entry(changeId, new Position(row.getLong(1)), instant(row, 2)),
                        changeId.value())
                .stream()
                .findFirst();
    }

    /** When the change at this position was recorded; empty where it is no change's position. */
    Optional<Instant> recordedAt(long position) {
        return jdbc
                .query("select recorded_at from log_change where position = ?", (row, _) -> instant(row, 1), position)
                .stream()
                .findFirst();
    }

    /** The position of the last change recorded before that instant; 0 where there is none. */
    long lastBefore(Instant instant) {
        return required(jdbc.query(
                "select coalesce(max(position), 0) from log_change where recorded_at < ?",
                (row, _) -> row.getLong(1),
                timestamp(instant)));
    }

    /** The position of the last change recorded at that instant or before; 0 where there is none. */
    long lastUntil(Instant instant) {
        return required(jdbc.query("""
                select coalesce((select position from log_change where recorded_at <= ?
                                 order by recorded_at desc limit 1), 0)""", (row, _) -> row.getLong(1), timestamp(instant)));
    }

    List<StoredEvent> eventsOf(AggregateName aggregate, long firstSequenceNumber) {
        return jdbc.query(
                "select 0, " + EVENT_COLUMNS + " from log_event e"
                        + " where e.aggregate_id = ? and e.sequence_number >= ? order by e.sequence_number",
                (row, _) -> event(row),
                aggregate.id(),
                firstSequenceNumber);
    }

    Optional<Long> lastSequenceNumber(AggregateName aggregate) {
        return jdbc
                .query(
                        "select sequence_number from log_event where aggregate_id = ? order by sequence_number desc limit 1",
                        (row, _) -> row.getLong(1),
                        aggregate.id())
                .stream()
                .findFirst();
    }

    /**
     * The events of the next committed changes, whole changes only: as many as it takes for so many events, or all there are.
     * Positions have no holes, so the change that holds the last of so many events is found by its position alone.
     */
    List<StoredEvent> nextChanges(long after, int atLeast) {
        return jdbc.query(
                "select c.position, " + EVENT_COLUMNS
                        + " from log_event e join log_change c on c.change_id = e.change_id"
                        + " where e.position > ? and e.position <= coalesce("
                        + " (select min(position) from log_change where position >= ?),"
                        + " (select max(position) from log_change)) order by e.position",
                (row, _) -> event(row),
                after,
                after + atLeast);
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                new AggregateName(row.getString(3), row.getObject(4, UUID.class)),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9),
                instant(row, 10));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <T> T required(List<T> rows) {
        if (rows.size() != 1) {
            throw new IllegalStateException("One row was expected of the log, not " + rows.size());
        }
        return rows.getFirst();
    }
}
