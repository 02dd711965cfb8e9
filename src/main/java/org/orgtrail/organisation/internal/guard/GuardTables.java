package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.internal.guard.NewSteps.Stated;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Writes the guard tables in the transaction of the change: the steps event by event, and what follows from them before anybody
 * asks. They are the present knowledge only, and are judged by {@link GuardRules} when all events of the change are in them.
 */
@Component
@ProcessingGroup("guard")
public class GuardTables {

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
        NewSteps.CURRENT.get().add(event, header, log.end());
    }

    /** Does what brings about a change's events: what these say is gathered, until {@link #settle} writes it. */
    public <T> T gathering(Supplier<T> work) {
        return ScopedValue.where(NewSteps.CURRENT, new NewSteps()).call(work::get);
    }

    /** What a change has said something of, or taken something back. */
    public record Touched(Collection<Timeline> timelines) {

        /** @param takenBack whether something of it has been taken back */
        record Timeline(ThingId thing, Attribute<?> attribute, boolean takenBack) {}

        /** The things of which it takes something back. */
        List<ThingId> takenBack() {
            return timelines.stream()
                    .filter(Timeline::takenBack)
                    .map(Timeline::thing)
                    .distinct()
                    .toList();
        }

        /** The things of which one of the attributes is among it, where they are of one of these kinds: of any, if none is named. */
        List<ThingId> things(Collection<? extends Attribute<?>> attributes, ThingKind... kinds) {
            return timelines.stream()
                    .filter(it -> attributes.contains(it.attribute()))
                    .map(Timeline::thing)
                    .filter(thing -> kinds.length == 0 || List.of(kinds).contains(thing.kind()))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Writes anew what follows from the steps of the things that the change has touched so far: once for all its events, however
     * many of them are about one thing.
     */
    public Touched settle() {
        Touched touched = NewSteps.CURRENT.get().write(jdbc);
        restand(touched.timelines().stream().filter(Touched.Timeline::takenBack).toList());
        List<ThingId> reaching = touched.things(REACH);
        List<ThingId> succeeding = touched.things(SUCCESSION, ThingKind.UNIT);
        Map<UUID, Timelines> known = memory.recall(
                Stream.concat(reaching.stream(), succeeding.stream()).distinct().toList(), TOLD_BY);
        rewriteReach(reaching, known);
        rewriteSuccession(succeeding, known);
        return touched;
    }

    /**
     * Whether all that a change has said is as it was before it: each of its commands changes something, and what one says for a day
     * another may say back (rule R8). Taking something back is a change even so, since something else says the same from then on.
     *
     * @param touched what it has touched, as {@link #settle} gave it
     * @param before the end of the log before the change
     */
    public boolean leavesAllAsItWas(Touched touched, Position before) {
        NewSteps change = NewSteps.CURRENT.get();
        if (!change.repeats() || !touched.takenBack().isEmpty()) {
            return false;
        }
        List<ThingId> things =
                change.stated().stream().map(Stated::thing).distinct().toList();
        List<Attribute<?>> attributes = change.stated().stream()
                .<Attribute<?>>map(Stated::attribute)
                .distinct()
                .toList();
        Map<UUID, Timelines> then = memory.recall(things, attributes, before);
        Map<UUID, Timelines> now = memory.recall(things, attributes);
        return change.stated().stream().allMatch(it -> value(it, then).equals(value(it, now)));
    }

    private static Optional<?> value(Stated of, Map<UUID, Timelines> known) {
        return known.getOrDefault(of.thing().value(), Timelines.NONE).at(of.attribute(), of.from());
    }

    /** Marks anew what of the timelines stands. */
    private void restand(List<Touched.Timeline> timelines) {
        Map<UUID, Timelines> known = memory.recall(
                timelines.stream().map(Touched.Timeline::thing).distinct().toList(),
                timelines.stream()
                        .<Attribute<?>>map(Touched.Timeline::attribute)
                        .distinct()
                        .toList());
        jdbc.batchUpdate(
                """
                update guard_step set standing = not standing
                where thing = ? and attribute = ? and standing <> (step_id = any (?))""",
                timelines.stream()
                        .map(timeline -> new Object[] {
                            timeline.thing().value(),
                            timeline.attribute().key(),
                            new SqlArrayValue(
                                    "uuid",
                                    known
                                            .getOrDefault(timeline.thing().value(), Timelines.NONE)
                                            .of(timeline.attribute())
                                            .standing()
                                            .stream()
                                            .map(StepId::value)
                                            .toArray())
                        })
                        .toList());
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
            jdbc.update(sql, ids(things));
        }
    }

    static SqlArrayValue ids(List<ThingId> things) {
        return new SqlArrayValue("uuid", things.stream().map(ThingId::value).toArray());
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
