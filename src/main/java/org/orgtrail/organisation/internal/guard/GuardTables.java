package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the guard tables, event by event, in the transaction of the change. They are the present knowledge only, and are
 * judged by {@link GuardRules} when all events of the change are in them.
 */
@Component
@ProcessingGroup("guard")
class GuardTables {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;
    private final ChangeLog log;

    GuardTables(JdbcTemplate jdbc, ChangeLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @EventHandler
    void on(OrganisationEvent event, ChangeHeader header) {
        insertSteps(event, header);
        boolean reaches = event.steps().stream()
                .anyMatch(step ->
                        step.attribute().equals(Attribute.EXISTS) || Attribute.DEPENDENCIES.contains(step.attribute()));
        if (reaches) {
            rewriteReach(event.thing());
        }
        event.steps().stream()
                .filter(step -> step.attribute().equals(Attribute.CODE))
                .forEach(step -> jdbc.update(
                        "insert into guard_code (code, unit) values (?, ?) on conflict do nothing",
                        String.valueOf(step.value()),
                        event.thing().value()));
    }

    private void insertSteps(OrganisationEvent event, ChangeHeader header) {
        long position = log.end().value();
        List<Object[]> rows = new ArrayList<>();
        for (Step<?> step : event.steps()) {
            rows.add(new Object[] {
                event.thing().value(),
                event.thing().kind().prefix(),
                step.attribute().key(),
                step.from(),
                event.stepId().value(),
                step.value() == null ? null : JSON.writeValueAsString(step.value()),
                position,
                header.changeId().value(),
                header.recordedBy()
            });
        }
        jdbc.batchUpdate("""
                insert into guard_step (thing, kind, attribute, from_date, step_id, value, position, change_id, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Writes anew when the thing exists and what it depends on. */
    private void rewriteReach(ThingId thing) {
        Timelines known = reachOf(thing);
        jdbc.update("""
                insert into guard_existence (thing, during) values (?, ?::datemultirange)
                on conflict (thing) do update set during = excluded.during""", thing.value(), multirange(known.lifetimes()));
        jdbc.update("delete from guard_link where thing = ?", thing.value());
        List<Object[]> links = new ArrayList<>();
        for (Attribute<? extends ThingId> attribute : Attribute.DEPENDENCIES) {
            for (Timelines.Valued<? extends ThingId> link : known.periods(attribute)) {
                for (EffectivePeriod life : known.lifetimes()) {
                    EffectivePeriod period = link.period();
                    LocalDate from = period.from().isAfter(life.from()) ? period.from() : life.from();
                    LocalDate to = period.to().isBefore(life.to()) ? period.to() : life.to();
                    if (from.isBefore(to)) {
                        links.add(new Object[] {
                            thing.value(), attribute.key(), link.value().value(), range(new EffectivePeriod(from, to))
                        });
                    }
                }
            }
        }
        jdbc.batchUpdate(
                "insert into guard_link (thing, attribute, owner, during) values (?, ?, ?, ?::daterange)", links);
    }

    private Timelines reachOf(ThingId thing) {
        List<Object> arguments = new ArrayList<>(List.of(thing.value(), Attribute.EXISTS.key()));
        Attribute.DEPENDENCIES.forEach(attribute -> arguments.add(attribute.key()));
        String in = "?" + ", ?".repeat(Attribute.DEPENDENCIES.size());
        Timelines[] known = {Timelines.NONE};
        jdbc.query(
                "select attribute, from_date, step_id, value from guard_step where thing = ? and attribute in (" + in
                        + ") order by position",
                row -> {
                    Attribute<?> attribute = Attribute.of(row.getString("attribute"));
                    known[0] = known[0].with(
                            new StepId(row.getObject("step_id", UUID.class)),
                            List.of(step(
                                    attribute, row.getObject("from_date", LocalDate.class), row.getString("value"))));
                },
                arguments.toArray());
        return known[0];
    }

    private static <V> Step<V> step(Attribute<V> attribute, LocalDate from, @Nullable String value) {
        return new Step<>(attribute, from, value == null ? null : JSON.readValue(value, attribute.type()));
    }

    private static String multirange(List<EffectivePeriod> periods) {
        return periods.stream().map(GuardTables::range).collect(Collectors.joining(",", "{", "}"));
    }

    private static String range(EffectivePeriod period) {
        return "[" + period.from() + "," + (period.to().equals(EffectiveDates.OPEN_END) ? "" : period.to()) + ")";
    }
}
