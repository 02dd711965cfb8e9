package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orgtrail.history.internal.AspectReader.Piece;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;

/** What was believed of an aspect on which days by what was known when, without days and changes that made no difference. */
final class BeliefGrid {

    /** More of either nobody reads. */
    static final int MOST = 60;

    private final List<LocalDate> days;
    private final List<Long> changes;
    private final List<List<List<Piece>>> rows;
    private final boolean more;

    BeliefGrid(AspectReader reader) {
        TreeSet<Long> all = new TreeSet<>();
        reader.sources()
                .forEach(source ->
                        source.things().values().forEach(known -> all.addAll(known.changesOf(source.attributes()))));
        List<Long> last = last(all);
        TreeSet<LocalDate> ever = new TreeSet<>();
        for (long position : last) {
            reader.sources()
                    .forEach(source -> source.things()
                            .values()
                            .forEach(known -> ever.addAll(known.daysOf(source.attributes(), position))));
        }
        List<LocalDate> lastDays = last(ever);
        more = last.size() < all.size() || lastDays.size() < ever.size();
        List<List<List<Piece>>> read = last.stream()
                .map(position ->
                        lastDays.stream().map(day -> reader.at(day, position)).toList())
                .toList();
        List<Integer> different = IntStream.range(0, lastDays.size())
                .filter(day ->
                        read.stream().anyMatch(row -> !row.get(day).equals(day == 0 ? List.of() : row.get(day - 1))))
                .boxed()
                .toList();
        days = different.stream().map(lastDays::get).toList();
        changes = new ArrayList<>();
        rows = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            List<List<Piece>> row = different.stream().map(read.get(i)::get).toList();
            boolean same = rows.isEmpty()
                    ? row.stream().allMatch(List::isEmpty)
                    : rows.getLast().equals(row);
            if (!same) {
                changes.add(last.get(i));
                rows.add(row);
            }
        }
    }

    private static <V> List<V> last(TreeSet<V> all) {
        return all.stream().skip(Math.max(0, all.size() - MOST)).toList();
    }

    List<LocalDate> days() {
        return days;
    }

    /** The changes by which something else was believed. */
    List<Position> changes() {
        return changes.stream().map(Position::new).toList();
    }

    /** What was believed by such a change, day by day. */
    List<List<Piece>> row(int change) {
        return rows.get(change);
    }

    boolean more() {
        return more;
    }

    /** The things that are named in it, by when and by what was known. */
    Map<AsOf, Set<ThingId>> named() {
        Map<AsOf, Set<ThingId>> named = new HashMap<>();
        for (int change = 0; change < rows.size(); change++) {
            for (int day = 0; day < days.size(); day++) {
                Set<ThingId> things = new HashSet<>();
                row(change).get(day).stream()
                        .map(Piece::named)
                        .flatMap(Optional::stream)
                        .forEach(things::add);
                if (!things.isEmpty()) {
                    named.put(point(change, day), things);
                }
            }
        }
        return named;
    }

    AsOf point(int change, int day) {
        return new AsOf(days.get(day), new Position(changes.get(change)));
    }
}
