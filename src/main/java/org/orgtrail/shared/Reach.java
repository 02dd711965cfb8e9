package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.Set;

/** What of the organisation somebody may change. */
public sealed interface Reach {

    Reach EVERYTHING = new Everything();

    /** All of it, and what stands under no unit. */
    record Everything() implements Reach {}

    /**
     * Some units with all that is under them; none for nothing at all.
     *
     * @param today the day it is judged on: a change of the past is judged by where things are now
     */
    record Subtrees(Set<UnitId> units, LocalDate today) implements Reach {

        public Subtrees {
            units = Set.copyOf(units);
        }
    }
}
