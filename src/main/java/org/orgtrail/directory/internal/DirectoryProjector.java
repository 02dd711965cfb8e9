package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows the log into the directory. Each event's steps join those already known of the thing; its timelines are folded anew,
 * and where they now say otherwise, rectangles end at the change's position and others begin there.
 */
@Component
@ProcessingGroup("directory")
class DirectoryProjector {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;
    private final Rectangles rectangles;

    DirectoryProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rectangles = new Rectangles(jdbc);
    }

    @EventHandler
    void on(OrganisationEvent event, Recording recording) {
        if (!remember(event, recording)) {
            return; // seen before
        }
        Map<StepId, ChangeId> changes = new HashMap<>();
        Timelines known = recall(event.thing(), changes);
        rectangles.redraw(event.thing(), Stretch.of(known, changes), recording.position());
    }

    @ResetHandler
    void reset() {
        jdbc.execute("truncate directory_step, directory_thing");
    }

    private boolean remember(OrganisationEvent event, Recording recording) {
        UUID thing = event.thing().value();
        boolean seen = Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from directory_step where thing = ? and step_id = ?)",
                Boolean.class,
                thing,
                event.stepId().value()));
        if (seen) {
            return false;
        }
        Integer ordinal = jdbc.queryForObject(
                "select coalesce(max(ordinal), -1) + 1 from directory_step where thing = ? and position = ?",
                Integer.class,
                thing,
                recording.position().value());
        List<Object[]> rows = new ArrayList<>();
        for (Step<?> step : event.steps()) {
            rows.add(row(event, recording, ordinal, step.attribute().key(), step.from(), step.value(), null));
        }
        if (event instanceof StepRetracted it) {
            for (String attribute : it.attributes()) {
                rows.add(row(event, recording, ordinal, attribute, it.effectiveFrom(), null, it.retracted()));
            }
        }
        jdbc.batchUpdate("""
                insert into directory_step
                    (thing, attribute, from_date, step_id, value, retracts, change_id, position, ordinal)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        return true;
    }

    private static @Nullable Object[] row(
            OrganisationEvent event,
            Recording recording,
            @Nullable Integer ordinal,
            String attribute,
            LocalDate from,
            @Nullable Object value,
            @Nullable StepId retracts) {
        return new @Nullable Object[] {
            event.thing().value(),
            attribute,
            from,
            event.stepId().value(),
            value == null ? null : JSON.writeValueAsString(value),
            retracts == null ? null : retracts.value(),
            recording.header().changeId().value(),
            recording.position().value(),
            ordinal
        };
    }

    private Timelines recall(ThingId thing, Map<StepId, ChangeId> changes) {
        Timelines[] known = {Timelines.NONE};
        jdbc.query(
                """
                select attribute, from_date, step_id, value, retracts, change_id from directory_step
                where thing = ? order by position, ordinal""",
                row -> {
                    StepId stepId = new StepId(row.getObject("step_id", UUID.class));
                    changes.put(stepId, new ChangeId(row.getObject("change_id", UUID.class)));
                    Attribute<?> attribute = Attribute.of(row.getString("attribute"));
                    LocalDate from = row.getObject("from_date", LocalDate.class);
                    UUID retracts = row.getObject("retracts", UUID.class);
                    known[0] = retracts == null
                            ? known[0].with(stepId, List.of(step(attribute, from, row.getString("value"))))
                            : known[0].without(new StepId(retracts), List.of(attribute), stepId);
                },
                thing.value());
        return known[0];
    }

    private static <V> Step<V> step(Attribute<V> attribute, LocalDate from, @Nullable String value) {
        return new Step<>(attribute, from, value == null ? null : JSON.readValue(value, attribute.type()));
    }
}
