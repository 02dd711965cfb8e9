package org.orgtrail.history;

import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/** Whose changes are asked for. */
public sealed interface Scope {

    /**
     * Those of a unit, its posts, their holders, its forums and all their contact points.
     *
     * @param subtree whether also those of everything that was under the unit on the day of the change or the day before
     */
    record OfUnit(UnitId unit, boolean subtree) implements Scope {}

    /**
     * Those of one thing and of what belongs to it: of a post, who holds it; of a person, what they hold; of each, its contact
     * points.
     */
    record OfThing(ThingId thing) implements Scope {}

    /** All of them. */
    record Everything() implements Scope {}
}
