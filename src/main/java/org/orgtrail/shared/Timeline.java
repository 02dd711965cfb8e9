package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** An entry, and what was recorded before it: a timeline shares all of that with those it was made from. */
    private record Recorded(Entry entry, @Nullable Recorded before) {}

    private static final Timeline<?> EMPTY = new Timeline<>(null, List.of());

    /** All that was ever recorded, the last entry first. */
    private final @Nullable Recorded recorded;
    /** The steps that stand, by date; on one date, as they were recorded. Null until somebody asks. */
    private volatile @Nullable List<Point<V>> points;

    private Timeline(@Nullable Recorded recorded, @Nullable List<Point<V>> points) {
        this.recorded = recorded;
        this.points = points;
    }

    @SuppressWarnings("unchecked")
    public static <V> Timeline<V> empty() {
        return (Timeline<V>) EMPTY;
    }

    /** The timeline with one step more, recorded after all that is on it. */
    public Timeline<V> with(Point<V> point) {
        Recorded more = new Recorded(point, recorded);
        if (points == null) {
            return new Timeline<>(more, null); // nobody has asked in between
        }
        List<Point<V>> standing = new ArrayList<>(points().size() + 1);
        standing.addAll(points());
        standing.add(after(point.from()), point);
        return new Timeline<>(more, Collections.unmodifiableList(standing));
    }

    /** The timeline after an event takes back all that {@code target} did here: its steps, or what it had taken back itself. */
    public Timeline<V> without(StepId target, StepId stepId) {
        Recorded more = new Recorded(new TakenBack(stepId, target), recorded);
        return new Timeline<>(more, points == null || takesBack(target) ? null : pointsBut(target));
    }

    /** True where the event takes something back here, be that taken back itself. */
    private boolean takesBack(StepId stepId) {
        for (Recorded it = recorded; it != null; it = it.before()) {
            if (it.entry() instanceof TakenBack(StepId own, StepId _) && own.equals(stepId)) {
                return true;
            }
        }
        return false;
    }

    private List<Point<V>> pointsBut(StepId target) {
        List<Point<V>> others = new ArrayList<>(points().size());
        for (Point<V> point : points()) {
            if (!point.stepId().equals(target)) {
                others.add(point);
            }
        }
        return Collections.unmodifiableList(others);
    }

    /** What of all that was recorded stands, the last entry first. */
    private List<Entry> standingEntries() {
        List<Entry> standing = new ArrayList<>();
        Set<StepId> takenBack = new HashSet<>();
        for (Recorded it = recorded; it != null; it = it.before()) { // what takes a step back comes after it
            Entry entry = it.entry();
            if (!takenBack.contains(entry.stepId())) {
                standing.add(entry);
                if (entry instanceof TakenBack back) {
                    takenBack.add(back.target());
                }
            }
        }
        return standing;
    }

    /** True where something that the event did here stands. */
    public boolean stands(StepId stepId) {
        return points().stream().anyMatch(point -> point.stepId().equals(stepId))
                || takesBack(stepId) && standing().contains(stepId);
    }

    /** The events of which something that they did here stands. */
    public Set<StepId> standing() {
        return standingEntries().stream().map(Entry::stepId).collect(Collectors.toSet());
    }

    /** The first day of which the event says something here; of one that takes back, the first day of what it takes back. */
    Optional<LocalDate> firstDayOf(StepId stepId) {
        return Stream.iterate(recorded, Objects::nonNull, Recorded::before)
                .map(Recorded::entry)
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
        return next == 0 ? Optional.empty() : Optional.of(points().get(next - 1));
    }

    /** The value on that day; empty before the first step and where a step took the value away. */
    public Optional<V> at(LocalDate day) {
        return pointAt(day).map(Point::value);
    }

    /** All steps that stand, by date; on one date, as they were recorded. */
    @SuppressWarnings("unchecked") // the timeline's own points are the only ones in its entries
    public List<Point<V>> points() {
        List<Point<V>> found = points;
        if (found == null) {
            found = standingEntries().reversed().stream()
                    .filter(Point.class::isInstance)
                    .map(point -> (Point<V>) point)
                    .sorted(Comparator.comparing(Point::from))
                    .toList();
            points = found;
        }
        return found;
    }

    /** Where among the points the event's own on that day is; empty where it has none there that stands. */
    public OptionalInt placeOf(StepId stepId, LocalDate day) {
        for (int i = after(day) - 1; i >= 0 && points().get(i).from().equals(day); i--) {
            if (points().get(i).stepId().equals(stepId)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The last day before the given one on which a step that stands begins. */
    Optional<LocalDate> lastDayBefore(LocalDate day) {
        int next = after(day.minusDays(1));
        return next == 0 ? Optional.empty() : Optional.of(points().get(next - 1).from());
    }

    /** The points that begin in a stretch of days, the last day not included. */
    List<Point<V>> pointsBetween(LocalDate from, LocalDate to) {
        return points().subList(after(from.minusDays(1)), after(to.minusDays(1)));
    }

    /** The days on which this may say otherwise than another one; empty where it says the same by the same steps. */
    Optional<Days> differenceFrom(Timeline<?> other) {
        List<? extends Point<?>> others = other.points();
        int shorter = Math.min(points().size(), others.size());
        int same = 0;
        while (same < shorter && points().get(same).equals(others.get(same))) {
            same++;
        }
        if (same == points().size() && same == others.size()) {
            return Optional.empty();
        }
        int sameAtTheEnd = 0;
        while (sameAtTheEnd < shorter - same
                && points().get(points().size() - 1 - sameAtTheEnd)
                        .equals(others.get(others.size() - 1 - sameAtTheEnd))) {
            sameAtTheEnd++;
        }
        LocalDate first = Stream.concat(
                        points().stream().skip(same).limit(1),
                        others.stream().skip(same).limit(1))
                .map(Point::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate end = sameAtTheEnd == 0
                ? EffectiveDates.OPEN_END
                : points().get(points().size() - sameAtTheEnd).from();
        return Optional.of(new Days(first, end));
    }

    /** How many points begin on or before the day. */
    private int after(LocalDate day) {
        int low = 0;
        int high = points().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points().get(middle).from().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
