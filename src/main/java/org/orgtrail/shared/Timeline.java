package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of one attribute over dates: a step function. Of two steps on one date the later recorded one counts.
 * Immutable.
 */
public final class Timeline<V> {

    /** A step that stands on the timeline, and the event that set it. */
    public record Point<V>(LocalDate from, @Nullable V value, StepId stepId) {}

    private static final Timeline<?> EMPTY = new Timeline<>(List.of());

    private final List<Point<V>> points;

    private Timeline(List<Point<V>> points) {
        this.points = points;
    }

    @SuppressWarnings("unchecked")
    public static <V> Timeline<V> empty() {
        return (Timeline<V>) EMPTY;
    }

    /** The timeline with one step more, recorded after all that stand on it. */
    public Timeline<V> with(Point<V> point) {
        List<Point<V>> more = new ArrayList<>(points.size() + 1);
        more.addAll(points);
        more.add(after(point.from()), point);
        return new Timeline<>(more);
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

    /** The steps that take over after that day, earliest first. */
    public List<Point<V>> later(LocalDate day) {
        return points.subList(after(day), points.size());
    }

    /** All steps by date; on one date, as they were recorded. */
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
