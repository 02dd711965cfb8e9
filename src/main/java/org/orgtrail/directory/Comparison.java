package org.orgtrail.directory;

import java.util.List;

/**
 * How the organisation differs between two points.
 *
 * @param differences by the names of the units they belong to in Swedish order; of one unit, its own first
 */
public record Comparison(List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }
}
