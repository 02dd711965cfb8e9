package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.internal.guard.GuardTables.Touched;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The steps of a change that is being recorded: all that it has touched so far, and the rows that are still to be written. */
final class NewSteps {

    static final ScopedValue<NewSteps> CURRENT = ScopedValue.newInstance();

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Key(ThingId thing, String attribute) {}

    /** That something is said of a thing from a day on. */
    record Stated(ThingId thing, Attribute<?> attribute, LocalDate from) {}

    private final Map<Key, Touched.Timeline> timelines = new LinkedHashMap<>();
    private final Set<Stated> stated = new LinkedHashSet<>();
    private boolean repeats;
    private final List<Object[]> steps = new ArrayList<>();
    private final List<Object[]> codes = new ArrayList<>();

    /** @param position where the event is in the log */
    void add(OrganisationEvent event, ChangeHeader header, Position position) {
        for (Step<?> step : event.steps()) {
            touch(event.thing(), step.attribute(), false);
            repeats |= !stated.add(new Stated(event.thing(), step.attribute(), step.from()));
            steps.add(row(event, header, position, step.attribute(), step.from(), step.value(), null));
            if (step.attribute().equals(Attribute.CODE)) {
                codes.add(new Object[] {
                    String.valueOf(step.value()), event.thing().value()
                });
            }
        }
        if (event instanceof StepRetracted it) {
            for (String key : it.attributes()) {
                Attribute<?> attribute = Attribute.of(key);
                touch(it.thing(), attribute, true);
                steps.add(row(it, header, position, attribute, it.effectiveFrom(), null, it.retracted()));
            }
        }
    }

    private void touch(ThingId thing, Attribute<?> attribute, boolean takenBack) {
        timelines.merge(
                new Key(thing, attribute.key()),
                new Touched.Timeline(thing, attribute, takenBack),
                (before, now) -> now.takenBack() ? now : before);
    }

    private static @Nullable Object[] row(
            OrganisationEvent event,
            ChangeHeader header,
            Position position,
            Attribute<?> attribute,
            LocalDate from,
            @Nullable Object value,
            @Nullable StepId retracts) {
        return new @Nullable Object[] {
            event.thing().value(),
            event.thing().kind().prefix(),
            attribute.key(),
            from,
            event.stepId().value(),
            value == null ? null : JSON.writeValueAsString(value),
            position.value(),
            header.changeId().value(),
            header.recordedBy(),
            retracts == null ? null : retracts.value()
        };
    }

    /** What has been said so far. */
    Set<Stated> stated() {
        return stated;
    }

    /** Whether two things have been said of the same for the same day. */
    boolean repeats() {
        return repeats;
    }

    /** Writes what has not been written yet, and gives all that the change has touched. */
    Touched write(JdbcTemplate jdbc) {
        jdbc.batchUpdate("""
                insert into guard_step
                    (thing, kind, attribute, from_date, step_id, value, position, change_id, recorded_by, retracts)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", steps);
        jdbc.batchUpdate("insert into guard_code (code, unit) values (?, ?) on conflict do nothing", codes);
        steps.clear();
        codes.clear();
        return new Touched(List.copyOf(timelines.values()));
    }
}
