package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /** These timelines after an event takes back what another, {@code target}, did to these attributes. */
    public Timelines without(StepId target, Collection<Attribute<?>> attributes, StepId stepId) {
        Map<Attribute<?>, Timeline<?>> more = new HashMap<>(byAttribute);
        attributes.forEach(attribute -> more.put(attribute, of(attribute).without(target, stepId)));
        return new Timelines(more);
    }

    /** The attributes to which something that the event did still stands, by their keys. */
    public List<Attribute<?>> standing(StepId stepId) {
        return byAttribute.entrySet().stream()
                .filter(entry -> entry.getValue().stands(stepId))
                .<Attribute<?>>map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Attribute::key))
                .toList();
    }

    /** The event's steps that stand. */
    public List<Step<?>> stepsOf(StepId stepId) {
        return byAttribute.entrySet().stream()
                .flatMap(entry -> stepsOf(entry.getKey(), stepId))
                .toList();
    }

    private <V> Stream<Step<?>> stepsOf(Attribute<V> attribute, StepId stepId) {
        return of(attribute).points().stream()
                .filter(point -> point.stepId().equals(stepId))
                .map(point -> new Step<>(attribute, point.from(), point.value()));
    }

    /** The first day of which the event says something; empty where it has said nothing of this thing. */
    public Optional<LocalDate> firstDayOf(StepId stepId) {
        return byAttribute.values().stream()
                .flatMap(timeline -> timeline.firstDayOf(stepId).stream())
                .min(Comparator.naturalOrder());
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

    /** True where nothing was ever recorded, be it taken back. */
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

    /** The days on which any attribute has a step that stands, in order. */
    public List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        byAttribute.values().forEach(timeline -> timeline.points().forEach(point -> days.add(point.from())));
        return List.copyOf(days);
    }

    /** The days, in a stretch without its last, on which any attribute has a step that stands, in order. */
    public SortedSet<LocalDate> daysBetween(LocalDate from, LocalDate to) {
        SortedSet<LocalDate> days = new TreeSet<>();
        byAttribute
                .values()
                .forEach(timeline -> timeline.pointsBetween(from, to).forEach(point -> days.add(point.from())));
        return days;
    }

    /** The last day before the given one on which any attribute has a step that stands. */
    public Optional<LocalDate> lastDayBefore(LocalDate day) {
        return byAttribute.values().stream()
                .flatMap(timeline -> timeline.lastDayBefore(day).stream())
                .max(Comparator.naturalOrder());
    }

    /** The days on which these may say otherwise than others of the same thing; empty where they nowhere do. */
    public Optional<Days> differenceFrom(Timelines others) {
        return Stream.concat(byAttribute.keySet().stream(), others.byAttribute.keySet().stream())
                .flatMap(attribute -> of(attribute).differenceFrom(others.of(attribute)).stream())
                .reduce(Days::and);
    }

    /** The attributes of which something was ever recorded. */
    public Collection<Attribute<?>> attributes() {
        return byAttribute.keySet();
    }
}
