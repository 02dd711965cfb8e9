package org.orgtrail.directory;

import java.util.List;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;

/**
 * All that the page of a forum shows, as of one day.
 *
 * @param forum as it is on the day; where it is not there then, as on the nearest day on which it was or will be
 * @param host the unit that hosts it on the same day
 * @param lifetimes when it exists, earliest first; at least one
 * @param startUnknown true where nobody knows when the first of them began: on its first day the forum was there
 * @param there whether it exists on the day; where it does not, the forum has no contact points
 * @param position what the page knows of: the base of a change that starts from it
 */
public record ForumPage(
        UnitPage.Forum forum,
        UnitRef host,
        List<EffectivePeriod> lifetimes,
        boolean startUnknown,
        boolean there,
        Position position) {

    public ForumPage {
        lifetimes = List.copyOf(lifetimes);
    }
}
