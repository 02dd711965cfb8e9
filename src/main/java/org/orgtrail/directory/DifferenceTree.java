package org.orgtrail.directory;

import java.util.List;

/**
 * Two points laid over each other in one tree of units, with what differs where it belongs: a unit stands where it is at the second
 * point, and one that is gone by then where it was at the first. Units of which nothing differs stand in it only where one further
 * down does.
 *
 * @param places each before those under it, siblings in their order
 * @param unchanged how many units there are besides, at the top and under it, of which nothing differs
 */
public record DifferenceTree(List<Place> places, int unchanged) {

    public DifferenceTree {
        places = List.copyOf(places);
    }

    /**
     * A unit in its place.
     *
     * @param unit as it is called at the second point, or at the first where it is only there
     * @param depth how far down it stands; 0 at the top. Under the unit is all that follows until one stands as far up again
     * @param gone true where it is only there at the first point
     * @param differences of the unit first, then of what belongs to it; none where it only leads to others
     * @param unchanged how many units under it, at any depth, are left out since nothing differs of them or under them; of those
     *     that the comparison is confined to
     */
    public record Place(UnitRef unit, int depth, boolean gone, List<Difference> differences, int unchanged) {

        public Place {
            differences = List.copyOf(differences);
        }
    }

    /** How many things differ. */
    public int count() {
        return places.stream().mapToInt(place -> place.differences().size()).sum();
    }
}
