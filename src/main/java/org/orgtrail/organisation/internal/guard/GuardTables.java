package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timeline;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.UnitId;
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

    /** What says when a thing exists and what it depends on. */
    private static final List<Attribute<?>> REACH = Stream.concat(
                    Stream.of(Attribute.EXISTS), Attribute.DEPENDENCIES.stream())
            .toList();

    private static final List<Attribute<?>> SUCCESSION =
            List.of(Attribute.EXISTS, Attribute.CLOSING, Attribute.PREDECESSORS);

    private final JdbcTemplate jdbc;
    private final ChangeLog log;

    GuardTables(JdbcTemplate jdbc, ChangeLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @EventHandler
    void on(OrganisationEvent event, ChangeHeader header) {
        insertSteps(event, header);
        if (event instanceof StepRetracted retracted) {
            insertRetractions(retracted, header);
            restand(retracted.thing(), retracted.touches());
        }
        Set<Attribute<?>> touched = event.touches();
        if (touched.stream().anyMatch(REACH::contains)) {
            rewriteReach(event.thing());
        }
        if (event.thing() instanceof UnitId && touched.stream().anyMatch(SUCCESSION::contains)) {
            rewriteSuccession(event.thing());
        }
        event.steps().stream()
                .filter(step -> step.attribute().equals(Attribute.CODE))
                .forEach(step -> jdbc.update(
                        "insert into guard_code (code, unit) values (?, ?) on conflict do nothing",
                        String.valueOf(step.value()),
                        event.thing().value()));
    }

    private void insertSteps(OrganisationEvent event, ChangeHeader header) {
        List<Object[]> rows = new ArrayList<>();
        for (Step<?> step : event.steps()) {
            rows.add(row(event, header, step.attribute().key(), step.from(), step.value(), null));
        }
        insert(rows);
    }

    private void insertRetractions(StepRetracted event, ChangeHeader header) {
        List<Object[]> rows = new ArrayList<>();
        for (String attribute : event.attributes()) {
            rows.add(row(event, header, attribute, event.effectiveFrom(), null, event.retracted()));
        }
        insert(rows);
    }

    private @Nullable Object[] row(
            OrganisationEvent event,
            ChangeHeader header,
            String attribute,
            LocalDate from,
            @Nullable Object value,
            @Nullable StepId retracts) {
        return new @Nullable Object[] {
            event.thing().value(),
            event.thing().kind().prefix(),
            attribute,
            from,
            event.stepId().value(),
            value == null ? null : JSON.writeValueAsString(value),
            log.end().value(),
            header.changeId().value(),
            header.recordedBy(),
            retracts == null ? null : retracts.value()
        };
    }

    private void insert(List<Object[]> rows) {
        jdbc.batchUpdate("""
                insert into guard_step
                    (thing, kind, attribute, from_date, step_id, value, position, change_id, recorded_by, retracts)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Marks anew what of these timelines stands. */
    private void restand(ThingId thing, Set<Attribute<?>> attributes) {
        for (Attribute<?> attribute : attributes) {
            Timeline<?> timeline = recall(thing, List.of(attribute)).of(attribute);
            List<UUID> steps = jdbc.queryForList(
                    "select distinct step_id from guard_step where thing = ? and attribute = ?",
                    UUID.class,
                    thing.value(),
                    attribute.key());
            List<Object[]> rows = steps.stream()
                    .map(step -> new Object[] {timeline.stands(new StepId(step)), thing.value(), attribute.key(), step})
                    .toList();
            jdbc.batchUpdate(
                    "update guard_step set standing = ? where thing = ? and attribute = ? and step_id = ?", rows);
        }
    }

    /** Writes anew when the thing exists and what it depends on. */
    private void rewriteReach(ThingId thing) {
        Timelines known = recall(thing, REACH);
        jdbc.update("""
                insert into guard_existence (thing, during) values (?, ?::datemultirange)
                on conflict (thing) do update set during = excluded.during""", thing.value(), multirange(known.lifetimes()));
        jdbc.update("delete from guard_link where thing = ?", thing.value());
        List<Object[]> links = new ArrayList<>();
        for (Attribute<? extends ThingId> attribute : Attribute.DEPENDENCIES) {
            for (Timelines.Valued<? extends ThingId> link : known.periods(attribute)) {
                for (EffectivePeriod life : known.lifetimes()) {
                    link.period()
                            .overlap(life)
                            .ifPresent(period -> links.add(new Object[] {
                                thing.value(), attribute.key(), link.value().value(), range(period)
                            }));
                }
            }
        }
        jdbc.batchUpdate(
                "insert into guard_link (thing, attribute, owner, during) values (?, ?, ?, ?::daterange)", links);
    }

    /** What counts of it: what a life comes from where it begins, and what becomes of it where it really ends. */
    private void rewriteSuccession(ThingId unit) {
        Timelines known = recall(unit, SUCCESSION);
        List<Object[]> rows = new ArrayList<>();
        for (EffectivePeriod life : known.lifetimes()) {
            known.at(Attribute.PREDECESSORS, life.from())
                    .map(Predecessors::units)
                    .orElse(List.of())
                    .forEach(other -> rows.add(succession(unit, Attribute.PREDECESSORS, other, life.from())));
            life.end()
                    .ifPresent(end -> known.at(Attribute.CLOSING, end)
                            .map(Closing::successors)
                            .orElse(List.of())
                            .forEach(other -> rows.add(succession(unit, Attribute.CLOSING, other, end))));
        }
        jdbc.update("delete from guard_succession where unit = ?", unit.value());
        jdbc.batchUpdate(
                "insert into guard_succession (unit, relation, other, on_date) values (?, ?, ?, ?) on conflict do nothing",
                rows);
    }

    private static Object[] succession(ThingId unit, Attribute<?> relation, UnitId other, LocalDate day) {
        return new Object[] {unit.value(), relation.key(), other.value(), day};
    }

    private Timelines recall(ThingId thing, List<Attribute<?>> attributes) {
        List<Object> arguments = new ArrayList<>(List.of(thing.value()));
        attributes.forEach(attribute -> arguments.add(attribute.key()));
        String in = "?" + ", ?".repeat(attributes.size() - 1);
        Timelines[] known = {Timelines.NONE};
        jdbc.query(
                "select attribute, from_date, step_id, value, retracts from guard_step where thing = ? and attribute in ("
                        + in + ") order by position",
                row -> {
                    Attribute<?> attribute = Attribute.of(row.getString("attribute"));
                    StepId stepId = new StepId(row.getObject("step_id", UUID.class));
                    UUID retracts = row.getObject("retracts", UUID.class);
                    known[0] = retracts == null
                            ? known[0].with(
                                    stepId,
                                    List.of(step(
                                            attribute,
                                            row.getObject("from_date", LocalDate.class),
                                            row.getString("value"))))
                            : known[0].without(new StepId(retracts), List.of(attribute), stepId);
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
