package org.orgtrail.directory;

import java.util.Optional;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitId;

/** The organisation at one point next to itself at another. */
public interface Comparisons {

    /**
     * What differs between two points. Things are matched by their identity, never by what they are called.
     *
     * @param under only what is that unit or under it, at either point; empty for the whole organisation
     */
    Comparison compare(AsOf before, AsOf after, Optional<UnitId> under, Actor actor);

    /**
     * The same differences, each at its unit's place in the tree. Asks the database as often for many as for few.
     *
     * @param under as above; the units above it are in the tree as well, to show where it stands
     */
    DifferenceTree tree(AsOf before, AsOf after, Optional<UnitId> under, Actor actor);
}
