package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.DifferenceTree;
import org.orgtrail.directory.DifferenceTree.Place;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitId;

/**
 * Lays the trees of two points over each other and puts what differs in its place. Of all units only the ids and parents are read;
 * more only of those that are shown. Walks without recursion, since a tree may be as deep as somebody makes it.
 */
final class DifferenceTrees {

    /** A unit's own differences come before those of what belongs to it. */
    static final Comparator<Difference> OF_ONE_UNIT = Comparator.comparing(
                    (Difference it) -> it.subject().thing().kind())
            .thenComparing(it -> it.subject().name().sv(), Siblings.swedish())
            .thenComparing(it -> it.subject().thing().value());

    private final ThingRows rows;
    private final AsOf before;
    private final AsOf after;

    /** Each unit with its parent at the second point. */
    private final Map<UUID, Optional<UUID>> now;

    /** Each unit with its parent at the second point, or at the first where it is only there. */
    private final Map<UUID, Optional<UUID>> parents;

    private final Map<Optional<UUID>, List<UUID>> children;

    /** Those that are still there and that the comparison is about. */
    private final Set<UUID> compared;

    DifferenceTrees(ThingRows rows, AsOf before, AsOf after, Optional<UnitId> under) {
        this.rows = rows;
        this.before = before;
        this.after = after;
        Map<UUID, Optional<UUID>> then = parents(before);
        now = parents(after);
        parents = new HashMap<>(then);
        parents.putAll(now);
        children = children(parents);
        compared = new HashSet<>(now.keySet());
        under.map(UnitId::value).ifPresent(top -> {
            Set<UUID> branch = new HashSet<>(downFrom(List.of(top), children(then)));
            branch.addAll(downFrom(List.of(top), children(now)));
            compared.retainAll(branch);
        });
    }

    private Map<UUID, Optional<UUID>> parents(AsOf point) {
        Map<UUID, Optional<UUID>> parents = new HashMap<>();
        for (Object[] row : rows.unitsAndParents(point.validOn(), Directory.known(point))) {
            parents.put((UUID) row[0], Optional.ofNullable((UUID) row[1]));
        }
        return parents;
    }

    private static Map<Optional<UUID>, List<UUID>> children(Map<UUID, Optional<UUID>> parents) {
        return parents.keySet().stream().collect(groupingBy(unit -> of(parents, unit)));
    }

    private static <V> V of(Map<UUID, V> map, UUID unit) {
        return Objects.requireNonNull(map.get(unit), () -> unit + " is at neither point");
    }

    /** The units and all under them, each before those under it. */
    private static List<UUID> downFrom(Collection<UUID> tops, Map<Optional<UUID>, List<UUID>> children) {
        List<UUID> found = new ArrayList<>(tops);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children.getOrDefault(Optional.of(found.get(i)), List.of()));
        }
        return found;
    }

    DifferenceTree of(List<Difference> differences) {
        Map<UUID, List<Difference>> byUnit = differences.stream().collect(groupingBy(DifferenceTrees::unit));
        Map<UUID, ThingRow> shown = read(withThoseAbove(byUnit.keySet()));
        Map<UUID, Integer> sizes = sizes();
        List<Place> places = new ArrayList<>();
        Deque<Standing> next = new ArrayDeque<>();
        push(next, Optional.empty(), 0, shown);
        while (!next.isEmpty()) {
            Standing standing = next.pop();
            UUID unit = standing.unit().id().value();
            places.add(new Place(
                    UnitPages.ref(standing.unit()),
                    standing.depth(),
                    !now.containsKey(unit),
                    byUnit.getOrDefault(unit, List.of()).stream()
                            .sorted(OF_ONE_UNIT)
                            .toList(),
                    unchanged(Optional.of(unit), shown, sizes)));
            push(next, Optional.of(unit), standing.depth() + 1, shown);
        }
        return new DifferenceTree(places, unchanged(Optional.empty(), shown, sizes));
    }

    private record Standing(ThingRow unit, int depth) {}

    private void push(Deque<Standing> next, Optional<UUID> parent, int depth, Map<UUID, ThingRow> shown) {
        children.getOrDefault(parent, List.of()).stream()
                .flatMap(child -> Optional.ofNullable(shown.get(child)).stream())
                .sorted(Siblings.ORDER.reversed())
                .forEach(child -> next.push(new Standing(child, depth)));
    }

    /** Whatever differs is a unit or belongs to one, as everything does on every day. */
    private static UUID unit(Difference difference) {
        return difference
                .subject()
                .unit()
                .orElseThrow(
                        () -> new IllegalStateException(difference.subject().thing() + " belongs to no unit"))
                .id()
                .value();
    }

    private Set<UUID> withThoseAbove(Collection<UUID> units) {
        Set<UUID> all = new HashSet<>();
        for (UUID unit : units) {
            for (Optional<UUID> up = Optional.of(unit); up.filter(all::add).isPresent(); ) {
                up = of(parents, up.get());
            }
        }
        return all;
    }

    private Map<UUID, ThingRow> read(Set<UUID> units) {
        Map<UUID, ThingRow> read = new HashMap<>();
        List<UUID> there = units.stream().filter(now::containsKey).toList();
        List<UUID> gone = units.stream().filter(it -> !now.containsKey(it)).toList();
        rows.things(there, after.validOn(), Directory.known(after))
                .forEach(row -> read.put(row.id().value(), row));
        rows.things(gone, before.validOn(), Directory.known(before))
                .forEach(row -> read.put(row.id().value(), row));
        return read;
    }

    /** Of each unit, how many of those compared it and all under it are. */
    private Map<UUID, Integer> sizes() {
        Map<UUID, Integer> sizes = new HashMap<>();
        List<UUID> all = downFrom(children.getOrDefault(Optional.<UUID>empty(), List.of()), children);
        for (UUID unit : all.reversed()) {
            int below = children.getOrDefault(Optional.of(unit), List.of()).stream()
                    .mapToInt(child -> of(sizes, child))
                    .sum();
            sizes.put(unit, below + (compared.contains(unit) ? 1 : 0));
        }
        return sizes;
    }

    private int unchanged(Optional<UUID> parent, Map<UUID, ThingRow> shown, Map<UUID, Integer> sizes) {
        return children.getOrDefault(parent, List.of()).stream()
                .filter(child -> !shown.containsKey(child))
                .mapToInt(child -> of(sizes, child))
                .sum();
    }
}
