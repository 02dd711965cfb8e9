package org.orgtrail.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/**
 * What became of a unit and what it came from, through all generations: a list for each direction, however the ways between units
 * part and meet again.
 *
 * @param ended how its life around, or nearest to, the asked day ends; empty where it goes on, as far as is known
 * @param successors the units that it became or that came out of it, the next generation first, within it the earliest
 * @param predecessors the units that it came from or took up, likewise
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
     * A unit before or after another. One that is met on several days is there once for each.
     *
     * @param unit a successor as it was called on that day, a predecessor as on the day before
     * @param on the day on which the one came out of the other
     * @param generation how far it is from the unit that was asked for, by the shortest way: 1 for the next ones
     * @param of the units one generation nearer that it came out of or went into on that day
     */
    public record Kin(UnitRef unit, LocalDate on, int generation, List<UnitId> of) {

        public Kin {
            of = List.copyOf(of);
        }
    }
}
