package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is known of things, folded from the steps that the guard tables keep. */
@Component
class GuardMemory {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;

    GuardMemory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of these attributes of things, by the things' ids. */
    Map<UUID, Timelines> recall(List<ThingId> things, List<Attribute<?>> attributes) {
        return recall(things, attributes, Position.LATEST);
    }

    /** The same as it was known at a position. */
    Map<UUID, Timelines> recall(List<ThingId> things, List<Attribute<?>> attributes, Position knownAt) {
        Map<UUID, Timelines> known = new HashMap<>();
        if (things.isEmpty()) {
            return known;
        }
        jdbc.query(
                """
                select thing, attribute, from_date, step_id, value, retracts from guard_step
                where thing = any (?) and attribute = any (?) and position <= ? order by position""",
                row -> {
                    UUID thing = row.getObject("thing", UUID.class);
                    Attribute<?> attribute = Attribute.of(row.getString("attribute"));
                    StepId stepId = new StepId(row.getObject("step_id", UUID.class));
                    UUID retracts = row.getObject("retracts", UUID.class);
                    Timelines before = known.getOrDefault(thing, Timelines.NONE);
                    Timelines after = retracts == null
                            ? before.with(
                                    stepId,
                                    List.of(step(
                                            attribute,
                                            row.getObject("from_date", LocalDate.class),
                                            row.getString("value"))))
                            : before.without(new StepId(retracts), List.of(attribute), stepId);
                    known.put(thing, after);
                },
                GuardTables.ids(things),
                new SqlArrayValue(
                        "text", attributes.stream().map(Attribute::key).toArray()),
                knownAt.value());
        return known;
    }

    private static <V> Step<V> step(Attribute<V> attribute, LocalDate from, @Nullable String value) {
        return new Step<>(attribute, from, value == null ? null : JSON.readValue(value, attribute.type()));
    }
}
