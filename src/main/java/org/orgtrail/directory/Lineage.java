package org.orgtrail.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.StepId;

/**
 * What became of a unit and what it came from.
 *
 * @param ended how its life around, or nearest to, the asked day ends; empty where it goes on, as far as is known
 * @param successors the units that it became or that came out of it, earliest first
 * @param predecessors the units that it came from or took up, earliest first
 */
public record Lineage(Optional<Ended> ended, List<Kin> successors, List<Kin> predecessors) {

    /** Without kin and without an end. */
    public static final Lineage NONE = new Lineage(Optional.empty(), List.of(), List.of());

    public Lineage {
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
    }

    /**
     * How a unit ends.
     *
     * @param on the first day without it
     * @param transferredTo who outside the organisation received it
     * @param step the step that says so
     */
    public record Ended(LocalDate on, ClosingOutcome outcome, Optional<String> transferredTo, StepId step) {}

    /**
     * A unit before or after another.
     *
     * @param unit a successor as it was called on that day, a predecessor as on the day before
     * @param on the day on which the one came out of the other
     * @param beyond the units that this one came from or became in its turn, in the same direction
     */
    public record Kin(UnitRef unit, LocalDate on, List<Kin> beyond) {

        public Kin {
            beyond = List.copyOf(beyond);
        }
    }
}
