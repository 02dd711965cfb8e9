package org.orgtrail.ui.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.Objection.Conflict;
import org.orgtrail.organisation.Preview;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;

/**
 * What others have recorded of the same while a change was being written: it stands in the way until its author has been shown it,
 * and never again, whatever they change in the form.
 */
final class Overtaken {

    private record Seen(ThingId thing, String attribute, Position position) {}

    private final Position opened;
    private final Set<Seen> seen = new HashSet<>();
    private Position basedOn;
    private List<Conflict> overwritten = List.of();

    /** @param opened what the author had seen when they began to write */
    Overtaken(Position opened) {
        this.opened = opened;
        this.basedOn = opened;
    }

    static List<Conflict> among(List<Objection> objections) {
        return objections.stream()
                .filter(Conflict.class::isInstance)
                .map(Conflict.class::cast)
                .toList();
    }

    void shown(List<Conflict> conflicts) {
        conflicts.forEach(conflict -> seen.add(seen(conflict)));
    }

    /**
     * Tries a change from where its author began, and where they have been shown all that others have recorded of the same, once more
     * from the last of that: what is recorded after it is a conflict again.
     */
    Preview trying(Supplier<Preview> trial) {
        basedOn = opened;
        overwritten = List.of();
        Preview preview = trial.get();
        List<Conflict> conflicts = among(preview.objections());
        if (conflicts.isEmpty() || !conflicts.stream().map(Overtaken::seen).allMatch(seen::contains)) {
            return preview;
        }
        basedOn = conflicts.stream()
                .map(Conflict::position)
                .max(Position::compareTo)
                .orElseThrow();
        overwritten = conflicts;
        return trial.get();
    }

    /** What the change is based on. */
    Position basedOn() {
        return basedOn;
    }

    /** What others have recorded that the change goes over, as it was tried last. */
    List<Conflict> overwritten() {
        return overwritten;
    }

    private static Seen seen(Conflict conflict) {
        return new Seen(conflict.thing(), conflict.attribute(), conflict.position());
    }
}
