package org.orgtrail.sample.city;

/**
 * How large a city the sample is, and which of all cities of that size. What comes out is within a tenth of each number.
 *
 * @param units how many units there are at the end, at least 60
 * @param people how many hold a post at the end, at least as many as units
 * @param forums how many forums there are at the end
 * @param changes how many changes follow those with which the register begins, at least 200
 * @param seed decides all that is left to chance: the same seed gives the same changes
 */
public record CitySize(int units, int people, int forums, int changes, long seed) {

    private static final int SMALLEST = 60;
    /** So many that the last of them comes after what the reference area plans. */
    private static final int FEWEST = 200;

    /** @throws IllegalArgumentException where no city can be made of that */
    public CitySize {
        if (units < SMALLEST || people < units || forums < 0 || changes < FEWEST) {
            throw new IllegalArgumentException("A sample city has at least " + SMALLEST
                    + " units, as many people as units, and at least " + FEWEST + " changes");
        }
    }

    /** With as many people and forums as a city of so many units has: two for each unit, and four for fifteen. */
    public static CitySize of(int units, int changes, long seed) {
        return new CitySize(units, 2 * units, units * 4 / 15, changes, seed);
    }
}
