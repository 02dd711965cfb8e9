package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All that is known of one thing: the timeline of each of its attributes. What an event means is told by its steps alone, so
 * the write side, the guard tables and the read models fold the same events into the same timelines. Immutable.
 */
public final class Timelines {

    public static final Timelines NONE = new Timelines(Map.of());

    private final Map<Attribute<?>, Timeline<?>> byAttribute;

    private Timelines(Map<Attribute<?>, Timeline<?>> byAttribute) {
        this.byAttribute = byAttribute;
    }

    /** These timelines with the steps of one more event. */
    public Timelines with(StepId stepId, Collection<? extends Step<?>> steps) {
        Map<Attribute<?>, Timeline<?>> more = new HashMap<>(byAttribute);
        for (Step<?> step : steps) {
            add(more, stepId, step);
        }
        return new Timelines(more);
    }

    @SuppressWarnings("unchecked") // the map holds for each attribute the timeline of its own type
    private static <V> void add(Map<Attribute<?>, Timeline<?>> timelines, StepId stepId, Step<V> step) {
        Timeline<V> timeline = (Timeline<V>) timelines.getOrDefault(step.attribute(), Timeline.empty());
        timelines.put(step.attribute(), timeline.with(new Timeline.Point<>(step.from(), step.value(), stepId)));
    }

    /** The attribute's timeline, without steps where nothing was ever said of it. */
    @SuppressWarnings("unchecked") // as above
    public <V> Timeline<V> of(Attribute<V> attribute) {
        return (Timeline<V>) byAttribute.getOrDefault(attribute, Timeline.empty());
    }

    /** The attribute's value on that day. */
    public <V> Optional<V> at(Attribute<V> attribute, LocalDate day) {
        return of(attribute).at(day);
    }

    /** True where nothing at all is known: such a thing was never recorded. */
    public boolean isUnknown() {
        return byAttribute.isEmpty();
    }

    public boolean existsOn(LocalDate day) {
        return at(Attribute.EXISTS, day).orElse(false);
    }

    /** The periods in which the thing exists, earliest first, neither touching nor overlapping. */
    public List<EffectivePeriod> lifetimes() {
        return periods(Attribute.EXISTS).stream()
                .filter(Valued::value)
                .map(Valued::period)
                .toList();
    }

    /** A value and a period in which it holds. */
    public record Valued<V>(EffectivePeriod period, V value) {}

    /** The periods of the attribute's values, earliest first; neighbours differ in value. Days without a value are left out. */
    public <V> List<Valued<V>> periods(Attribute<V> attribute) {
        List<Valued<V>> periods = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(new TreeSet<>(
                of(attribute).points().stream().map(Timeline.Point::from).toList()));
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate to = i + 1 < days.size() ? days.get(i + 1) : EffectiveDates.OPEN_END;
            Optional<V> value = at(attribute, from);
            if (value.isEmpty()) {
                continue;
            }
            Valued<V> last = periods.isEmpty() ? null : periods.getLast();
            if (last != null && last.period().to().equals(from) && last.value().equals(value.get())) {
                periods.set(
                        periods.size() - 1,
                        new Valued<>(new EffectivePeriod(last.period().from(), to), last.value()));
            } else {
                periods.add(new Valued<>(new EffectivePeriod(from, to), value.get()));
            }
        }
        return periods;
    }

    /** The days on which any attribute has a step, in order. */
    public List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        byAttribute.values().forEach(timeline -> timeline.points().forEach(point -> days.add(point.from())));
        return List.copyOf(days);
    }

    /** The attributes of which something is known. */
    public Collection<Attribute<?>> attributes() {
        return byAttribute.keySet();
    }
}
