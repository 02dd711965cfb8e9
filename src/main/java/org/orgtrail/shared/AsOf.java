package org.orgtrail.shared;

import java.time.LocalDate;

/**
 * The point that a question is asked about.
 *
 * @param validOn the day in the world
 * @param knownAt how much of the log counts as known
 */
public record AsOf(LocalDate validOn, Position knownAt) {

    /** The given day, by all that is known now. */
    public static AsOf on(LocalDate day) {
        return new AsOf(day, Position.LATEST);
    }
}
