package org.orgtrail.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.orgtrail.sample.area.ReferenceArea;
import org.orgtrail.sample.area.SampleChange;
import org.orgtrail.sample.city.CityHistory;
import org.orgtrail.sample.city.CitySize;
import org.orgtrail.shared.ChangeId;

/**
 * A sample organisation. No two of them have a change in common, so that none is gone on with as if it were another.
 *
 * @param count how many changes it has
 * @param last the change that is recorded last: where it is, all are
 * @param made makes the changes, in the order of recording, the same each time
 */
record Sample(int count, ChangeId last, Supplier<Stream<SampleChange>> made) {

    /** The reference area alone. */
    static Sample reference() {
        List<SampleChange> changes = ReferenceArea.changes("");
        return new Sample(changes.size(), changes.getLast().id(), changes::stream);
    }

    /** The reference area in a city of that size. */
    static Sample city(CitySize size) {
        List<SampleChange> area = ReferenceArea.changes(size + " area ");
        CityHistory city = new CityHistory(size);
        return new Sample(
                area.size() + city.count(), city.last(), () -> inOrder(area, new CityHistory(size).changes()));
    }

    Stream<SampleChange> changes() {
        return made.get();
    }

    /** The city's last change is recorded after all of the area's. */
    private static Stream<SampleChange> inOrder(List<SampleChange> area, Stream<SampleChange> city) {
        Deque<SampleChange> left = new ArrayDeque<>(area);
        return city.mapMulti((next, ordered) -> {
            while (!left.isEmpty() && left.getFirst().recordedAt().isBefore(next.recordedAt())) {
                ordered.accept(left.removeFirst());
            }
            ordered.accept(next);
        });
    }
}
