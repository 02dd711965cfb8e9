package org.orgtrail.platform.log;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.StoredLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log's tables as they are, past everything that is made of them. */
final class PostgresStoredLog implements StoredLog {

    private static final String FROM = " from log_event e join log_change c on c.change_id = e.change_id where true";

    private static final String EVENT = "select e.position, c.position as change_position, e.change_id, e.recorded_at,"
            + " c.recorded_by, e.payload_type, e.aggregate_id, e.payload" + FROM;

    private final JdbcClient jdbc;

    PostgresStoredLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page events(Filter filter, int limit) {
        List<Object> values = new ArrayList<>();
        int total = jdbc.sql("select count(*)" + FROM + conditions(filter, values))
                .params(values)
                .query(Integer.class)
                .single();
        return new Page(events(filter, Position.LATEST, limit), total);
    }

    @Override
    public List<Event> events(Filter filter, Position before, int limit) {
        List<Object> values = new ArrayList<>();
        String conditions = conditions(filter, values);
        values.add(before.value());
        values.add(limit);
        return jdbc.sql(EVENT + conditions + " and e.position < ? order by e.position desc limit ?")
                .params(values)
                .query((row, _) -> event(row))
                .list();
    }

    private static String conditions(Filter filter, List<Object> values) {
        StringBuilder conditions = new StringBuilder();
        filter.from().ifPresent(it -> {
            conditions.append(" and c.recorded_at >= ?");
            values.add(it.atOffset(ZoneOffset.UTC));
        });
        filter.before().ifPresent(it -> {
            conditions.append(" and c.recorded_at < ?");
            values.add(it.atOffset(ZoneOffset.UTC));
        });
        filter.thing().ifPresent(it -> {
            conditions.append(" and e.aggregate_id = ?");
            values.add(it);
        });
        filter.recordedBy().ifPresent(it -> {
            conditions.append(" and c.recorded_by = ?");
            values.add(it);
        });
        filter.type().ifPresent(it -> {
            // As the index log_event_type has it.
            conditions.append(" and reverse(split_part(reverse(e.payload_type), '.', 1)) = ?");
            values.add(it);
        });
        return conditions.toString();
    }

    @Override
    public Optional<Event> event(Position position) {
        return jdbc.sql(EVENT + " and e.position = ?")
                .param(position.value())
                .query((row, _) -> event(row))
                .optional();
    }

    @Override
    public List<String> recorders() {
        return jdbc.sql("select distinct recorded_by from log_change order by recorded_by")
                .query(String.class)
                .list();
    }

    private static Event event(ResultSet row) throws SQLException {
        String type = row.getString("payload_type");
        return new Event(
                new Position(row.getLong("position")),
                new Position(row.getLong("change_position")),
                new ChangeId(row.getObject("change_id", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                type.substring(type.lastIndexOf('.') + 1),
                row.getObject("aggregate_id", UUID.class),
                new String(row.getBytes("payload"), StandardCharsets.UTF_8));
    }
}
