package org.orgtrail.organisation.internal.guard;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the guard tables in the transaction of the change: the steps event by event, and what follows from them before anybody
 * asks. They are the present knowledge only, and are judged by {@link GuardRules} when all events of the change are in them.
 */
@Component
@ProcessingGroup("guard")
public class GuardTables {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What says when a thing exists and what it depends on. */
    static final List<Attribute<?>> REACH = Stream.concat(Stream.of(Attribute.EXISTS), Attribute.DEPENDENCIES.stream())
            .toList();

    /** What says of which units a unit comes and which come of it. */
    static final List<Attribute<?>> SUCCESSION = List.of(Attribute.EXISTS, Attribute.CLOSING, Attribute.PREDECESSORS);

    private static final List<Attribute<?>> TOLD_BY =
            Stream.concat(REACH.stream(), SUCCESSION.stream()).distinct().toList();

    private final JdbcTemplate jdbc;
    private final GuardMemory memory;
    private final ChangeLog log;

    GuardTables(JdbcTemplate jdbc, GuardMemory memory, ChangeLog log) {
        this.jdbc = jdbc;
        this.memory = memory;
        this.log = log;
    }

    @EventHandler
    void on(OrganisationEvent event, ChangeHeader header) {
        insertSteps(event, header);
        if (event instanceof StepRetracted retracted) {
            insertRetractions(retracted, header);
        }
        event.steps().stream()
                .filter(step -> step.attribute().equals(Attribute.CODE))
                .forEach(step -> jdbc.update(
                        "insert into guard_code (code, unit) values (?, ?) on conflict do nothing",
                        String.valueOf(step.value()),
                        event.thing().value()));
    }

    /** What a change has said something of, or taken something back. */
    public record Touched(List<Timeline> timelines) {

        record Timeline(ThingId thing, Attribute<?> attribute, boolean takenBack) {}

        boolean takesBack() {
            return timelines.stream().anyMatch(Timeline::takenBack);
        }

        boolean anyOf(Collection<? extends Attribute<?>> attributes) {
            return timelines.stream().anyMatch(it -> attributes.contains(it.attribute()));
        }

        /** Whether one of the attributes of a thing of one of these kinds is among it. */
        boolean anyOf(Set<ThingKind> kinds, Collection<? extends Attribute<?>> attributes) {
            return timelines.stream()
                    .anyMatch(it -> kinds.contains(it.thing().kind()) && attributes.contains(it.attribute()));
        }

        private List<ThingId> things(Collection<? extends Attribute<?>> attributes) {
            return timelines.stream()
                    .filter(it -> attributes.contains(it.attribute()))
                    .map(Timeline::thing)
                    .distinct()
                    .toList();
        }
    }

    /**
     * Writes anew what follows from the steps of the things that the change has touched so far: once for all its events, however
     * many of them are about one thing.
     */
    public Touched settle(ChangeId change) {
        Touched touched = new Touched(jdbc.query(
                """
                select thing, kind, attribute, bool_or(retracts is not null) as taken_back from guard_step
                where change_id = ? group by thing, kind, attribute""",
                (row, _) -> new Touched.Timeline(
                        ThingKind.withPrefix(row.getString("kind")).id(row.getObject("thing", UUID.class)),
                        Attribute.of(row.getString("attribute")),
                        row.getBoolean("taken_back")),
                change.value()));
        touched.timelines().stream()
                .filter(Touched.Timeline::takenBack)
                .forEach(it -> restand(it.thing(), it.attribute()));
        List<ThingId> reaching = touched.things(REACH);
        List<ThingId> succeeding = touched.things(SUCCESSION).stream()
                .filter(UnitId.class::isInstance)
                .toList();
        Map<UUID, Timelines> known = memory.recall(
                Stream.concat(reaching.stream(), succeeding.stream()).distinct().toList(), TOLD_BY);
        rewriteReach(reaching, known);
        rewriteSuccession(succeeding, known);
        return touched;
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

    /** Marks anew what of the timeline stands. */
    private void restand(ThingId thing, Attribute<?> attribute) {
        Set<StepId> standing = memory.recall(List.of(thing), List.of(attribute))
                .getOrDefault(thing.value(), Timelines.NONE)
                .of(attribute)
                .standing();
        jdbc.update(connection -> {
            var update = connection.prepareStatement("""
                    update guard_step set standing = not standing
                    where thing = ? and attribute = ? and standing <> (step_id = any (?))""");
            update.setObject(1, thing.value());
            update.setString(2, attribute.key());
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid", standing.stream().map(StepId::value).toArray()));
            return update;
        });
    }

    /** Writes anew when the things exist and what they depend on. */
    private void rewriteReach(List<ThingId> things, Map<UUID, Timelines> recalled) {
        List<Object[]> existences = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        for (ThingId thing : things) {
            Timelines known = recalled.getOrDefault(thing.value(), Timelines.NONE);
            List<EffectivePeriod> lives = known.lifetimes();
            existences.add(new Object[] {thing.value(), multirange(lives)});
            for (Attribute<? extends ThingId> attribute : Attribute.DEPENDENCIES) {
                for (Timelines.Valued<? extends ThingId> link : known.periods(attribute)) {
                    for (EffectivePeriod life : lives) {
                        link.period()
                                .overlap(life)
                                .ifPresent(period -> links.add(new Object[] {
                                    thing.value(), attribute.key(), link.value().value(), range(period)
                                }));
                    }
                }
            }
        }
        jdbc.batchUpdate("""
                insert into guard_existence (thing, during) values (?, ?::datemultirange)
                on conflict (thing) do update set during = excluded.during""", existences);
        delete("delete from guard_link where thing = any (?)", things);
        jdbc.batchUpdate(
                "insert into guard_link (thing, attribute, owner, during) values (?, ?, ?, ?::daterange)", links);
    }

    /** What counts of them: what a life comes from where it begins, and what becomes of it where it really ends. */
    private void rewriteSuccession(List<ThingId> units, Map<UUID, Timelines> recalled) {
        List<Object[]> rows = new ArrayList<>();
        for (ThingId unit : units) {
            Timelines known = recalled.getOrDefault(unit.value(), Timelines.NONE);
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
        }
        delete("delete from guard_succession where unit = any (?)", units);
        jdbc.batchUpdate(
                "insert into guard_succession (unit, relation, other, on_date) values (?, ?, ?, ?) on conflict do nothing",
                rows);
    }

    private void delete(String sql, List<ThingId> things) {
        if (!things.isEmpty()) {
            jdbc.update(connection -> {
                var delete = connection.prepareStatement(sql);
                delete.setArray(1, ids(things, connection));
                return delete;
            });
        }
    }

    static Array ids(List<ThingId> things, Connection connection) throws SQLException {
        return connection.createArrayOf(
                "uuid", things.stream().map(ThingId::value).toArray());
    }

    private static Object[] succession(ThingId unit, Attribute<?> relation, UnitId other, LocalDate day) {
        return new Object[] {unit.value(), relation.key(), other.value(), day};
    }

    private static String multirange(List<EffectivePeriod> periods) {
        return periods.stream().map(GuardTables::range).collect(Collectors.joining(",", "{", "}"));
    }

    private static String range(EffectivePeriod period) {
        return "[" + period.from() + "," + (period.to().equals(EffectiveDates.OPEN_END) ? "" : period.to()) + ")";
    }
}
