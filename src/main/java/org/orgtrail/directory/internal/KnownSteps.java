package org.orgtrail.directory.internal;

import java.sql.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The steps that things' timelines are folded from. */
@Component
class KnownSteps {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** All that is known of a thing, and which change brought each of its steps. */
    record Known(Timelines timelines, Map<StepId, ChangeId> changes) {

        static Known nothing() {
            return new Known(Timelines.NONE, new HashMap<>());
        }

        /** What is known with one event more. */
        Known and(OrganisationEvent event, ChangeId change) {
            changes.put(event.stepId(), change);
            return new Known(event.appliedTo(timelines), changes);
        }
    }

    private final JdbcTemplate jdbc;

    KnownSteps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds rows that {@link #rows} gave. */
    void remember(List<Object[]> rows) {
        jdbc.batchUpdate("""
                insert into directory_step
                    (thing, attribute, from_date, step_id, value, retracts, change_id, position, ordinal)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /**
     * The event's steps, as the table has them.
     *
     * @param ordinal how many of the change's events about the same thing came before it
     */
    static List<Object[]> rows(OrganisationEvent event, Recording recording, int ordinal) {
        List<Object[]> rows = new ArrayList<>();
        for (Step<?> step : event.steps()) {
            rows.add(row(event, recording, ordinal, step.attribute().key(), step.from(), step.value(), null));
        }
        if (event instanceof StepRetracted it) {
            for (String attribute : it.attributes()) {
                rows.add(row(event, recording, ordinal, attribute, it.effectiveFrom(), null, it.retracted()));
            }
        }
        return rows;
    }

    private static @Nullable Object[] row(
            OrganisationEvent event,
            Recording recording,
            int ordinal,
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

    /** What is known of things by all that is recorded, by their ids. */
    Map<UUID, Known> recall(Collection<UUID> things) {
        Map<UUID, Known> known = new HashMap<>();
        jdbc.query(
                connection -> {
                    Array ids = connection.createArrayOf("uuid", things.toArray());
                    var select = connection.prepareStatement("""
                            select thing, attribute, from_date, step_id, value, retracts, change_id from directory_step
                            where thing = any (?) order by position, ordinal""");
                    select.setArray(1, ids);
                    return select;
                },
                row -> {
                    UUID thing = row.getObject("thing", UUID.class);
                    Known before = known.getOrDefault(thing, Known.nothing());
                    StepId stepId = new StepId(row.getObject("step_id", UUID.class));
                    before.changes().put(stepId, new ChangeId(row.getObject("change_id", UUID.class)));
                    Attribute<?> attribute = Attribute.of(row.getString("attribute"));
                    LocalDate from = row.getObject("from_date", LocalDate.class);
                    UUID retracts = row.getObject("retracts", UUID.class);
                    Timelines after = retracts == null
                            ? before.timelines().with(stepId, List.of(step(attribute, from, row.getString("value"))))
                            : before.timelines().without(new StepId(retracts), List.of(attribute), stepId);
                    known.put(thing, new Known(after, before.changes()));
                });
        return known;
    }

    /** A step on one of a thing's timelines. */
    record Place(UUID thing, String attribute, StepId step) {}

    /** On or before the day, from when each step that was known then sets its attribute of these things. */
    Map<Place, LocalDate> lastDays(Collection<UUID> things, AsOf asOf) {
        Map<Place, LocalDate> days = new HashMap<>();
        jdbc.query(
                connection -> {
                    var select = connection.prepareStatement("""
                            select thing, attribute, step_id, max(from_date) from directory_step
                            where thing = any (?) and from_date <= ? and position <= ? and retracts is null
                            group by thing, attribute, step_id""");
                    select.setArray(1, connection.createArrayOf("uuid", things.toArray()));
                    select.setObject(2, asOf.validOn());
                    select.setLong(3, Directory.known(asOf));
                    return select;
                },
                row -> {
                    days.put(
                            new Place(
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    new StepId(row.getObject(3, UUID.class))),
                            row.getObject(4, LocalDate.class));
                });
        return days;
    }

    private static <V> Step<V> step(Attribute<V> attribute, LocalDate from, @Nullable String value) {
        return new Step<>(attribute, from, value == null ? null : JSON.readValue(value, attribute.type()));
    }
}
