package org.orgtrail.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The rows of a read model's table that are known until further notice, of some things, while changes are followed: which of them
 * end and which are added is gathered here, to be written at once. A row is known from a position of the log up to, not
 * including, another one; what it says never changes.
 *
 * @param <R> what a row says, equal where it says the same
 */
public final class KnownRows<R> {

    /** The end of what is known until further notice. */
    public static final long OPEN = Long.MAX_VALUE;

    /**
     * @param knownFrom the position of the first change by which it is known
     * @param knownTo that of the first one by which it no longer is, or {@link #OPEN}
     */
    public record Row<R>(UUID thing, R row, long knownFrom, long knownTo) {}

    private record Since(long position, boolean stored) {}

    private final Map<UUID, Map<R, Since>> open = new LinkedHashMap<>();
    private final List<Row<R>> ended = new ArrayList<>();
    private final List<Row<R>> cameAndWent = new ArrayList<>();

    /** A row that stands open in the table. */
    public void stored(UUID thing, R row, long knownFrom) {
        of(thing).put(row, new Since(knownFrom, true));
    }

    /** What is known of the thing by the changes so far. */
    public List<R> open(UUID thing) {
        return List.copyOf(of(thing).keySet());
    }

    /** From this change on, these are all that is known of the thing. */
    public void replace(UUID thing, Collection<R> now, Position change) {
        replace(thing, open(thing), now, change);
    }

    /** From this change on, the first of the thing's rows no longer hold and the second do; those in both stay as they are. */
    public void replace(UUID thing, Collection<R> before, Collection<R> now, Position change) {
        Map<R, Since> rows = of(thing);
        Set<R> staying = new HashSet<>(now);
        for (R row : before) {
            if (!staying.contains(row)) {
                end(thing, row, Objects.requireNonNull(rows.remove(row)), change.value());
            }
        }
        now.forEach(row -> rows.putIfAbsent(row, new Since(change.value(), false)));
    }

    private void end(UUID thing, R row, Since since, long position) {
        if (since.position() < position) { // or else nobody has ever known it
            (since.stored() ? ended : cameAndWent).add(new Row<>(thing, row, since.position(), position));
        }
    }

    private Map<R, Since> of(UUID thing) {
        return open.computeIfAbsent(thing, _ -> new LinkedHashMap<>());
    }

    /** The rows of the table that have come to an end. */
    public List<Row<R>> ended() {
        return ended;
    }

    /** The rows that the table does not have. */
    public List<Row<R>> added() {
        List<Row<R>> added = new ArrayList<>(cameAndWent);
        open.forEach((thing, rows) -> rows.forEach((row, since) -> {
            if (!since.stored()) {
                added.add(new Row<>(thing, row, since.position(), OPEN));
            }
        }));
        return added;
    }
}
