package org.orgtrail.shared;

import java.util.List;

/** The units that a unit came from, whether they ended with that or live on. */
public record Predecessors(List<UnitId> units) {

    public Predecessors {
        units = List.copyOf(units);
    }
}
