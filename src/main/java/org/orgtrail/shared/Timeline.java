package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one attribute over dates: a step function. Of two steps on one date the later recorded one counts. A step
 * can be taken back, after which the timeline is as if it had never been recorded; and so can that, after which it stands
 * again. Immutable.
 */
public final class Timeline<V> {

    private sealed interface Entry {
        StepId stepId();
    }

    /** A step that stands on the timeline, and the event that set it. */
    public record Point<V>(LocalDate from, @Nullable V value, StepId stepId) implements Entry {}

    private record TakenBack(StepId stepId, StepId target) implements Entry {}

    private static final Timeline<?> EMPTY = new Timeline<>(List.of(), List.of());

    /** All that was ever recorded, in that order. */
    private final List<Entry> recorded;
    /** The steps that stand, by date; on one date, as they were recorded. */
    private final List<Point<V>> points;

    private Timeline(List<Entry> recorded, List<Point<V>> points) {
        this.recorded = recorded;
        this.points = points;
    }

    @SuppressWarnings("unchecked")
    public static <V> Timeline<V> empty() {
        return (Timeline<V>) EMPTY;
    }

    /** The timeline with one step more, recorded after all that is on it. */
    public Timeline<V> with(Point<V> point) {
        List<Point<V>> more = new ArrayList<>(points.size() + 1);
        more.addAll(points);
        more.add(after(point.from()), point);
        return new Timeline<>(recordedAnd(point), more);
    }

    /** The timeline after an event takes back all that {@code target} did here: its steps, or what it had taken back itself. */
    @SuppressWarnings("unchecked") // the timeline's own points are the only ones in its entries
    public Timeline<V> without(StepId target, StepId stepId) {
        List<Entry> entries = recordedAnd(new TakenBack(stepId, target));
        List<Point<V>> points = standing(entries).stream()
                .filter(Point.class::isInstance)
                .map(point -> (Point<V>) point)
                .sorted(Comparator.comparing(Point::from))
                .toList();
        return new Timeline<>(entries, points);
    }

    private List<Entry> recordedAnd(Entry entry) {
        List<Entry> entries = new ArrayList<>(recorded.size() + 1);
        entries.addAll(recorded);
        entries.add(entry);
        return entries;
    }

    /** What of all that was recorded stands, in the same order. */
    private static List<Entry> standing(List<Entry> recorded) {
        List<Entry> standing = new ArrayList<>();
        Set<StepId> takenBack = new HashSet<>();
        for (Entry entry : recorded.reversed()) { // what takes a step back comes after it
            if (!takenBack.contains(entry.stepId())) {
                standing.add(entry);
                if (entry instanceof TakenBack it) {
                    takenBack.add(it.target());
                }
            }
        }
        return standing.reversed();
    }

    /** True where something that the event did here stands. */
    public boolean stands(StepId stepId) {
        return standing(recorded).stream().anyMatch(entry -> entry.stepId().equals(stepId));
    }

    /** The first day of which the event says something here; of one that takes back, the first day of what it takes back. */
    Optional<LocalDate> firstDayOf(StepId stepId) {
        return recorded.stream()
                .filter(entry -> entry.stepId().equals(stepId))
                .flatMap(entry -> switch (entry) {
                    case TakenBack it -> firstDayOf(it.target()).stream();
                    case Point<?> point -> Stream.of(point.from());
                })
                .min(Comparator.naturalOrder());
    }

    /** The step that sets the value on that day; empty before the first step. */
    public Optional<Point<V>> pointAt(LocalDate day) {
        int next = after(day);
        return next == 0 ? Optional.empty() : Optional.of(points.get(next - 1));
    }

    /** The value on that day; empty before the first step and where a step took the value away. */
    public Optional<V> at(LocalDate day) {
        return pointAt(day).map(Point::value);
    }

    /** All steps that stand, by date; on one date, as they were recorded. */
    public List<Point<V>> points() {
        return List.copyOf(points);
    }

    /** How many points begin on or before the day. */
    private int after(LocalDate day) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).from().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
