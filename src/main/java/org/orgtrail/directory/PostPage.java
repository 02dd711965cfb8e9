package org.orgtrail.directory;

import java.util.List;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;

/**
 * All that the page of a post shows, as of one day.
 *
 * @param post as it is on the day; where it is not there then, as on the nearest day on which it was or will be
 * @param unit that the post belongs to on the same day
 * @param lifetimes when it exists, earliest first; at least one
 * @param startUnknown true where nobody knows when the first of them began: on its first day the post was there
 * @param there whether it exists on the day; where it does not, the post has no holders and no contact points
 * @param tenures who held it, holds it and will hold it, the latest first
 * @param position what the page knows of: the base of a change that starts from it
 */
public record PostPage(
        UnitPage.Post post,
        UnitRef unit,
        List<EffectivePeriod> lifetimes,
        boolean startUnknown,
        boolean there,
        List<Tenure> tenures,
        Position position) {

    public PostPage {
        lifetimes = List.copyOf(lifetimes);
        tenures = List.copyOf(tenures);
    }

    /**
     * That a person held the post, holds it or will hold it.
     *
     * @param name what the person is called on the asked day
     * @param startUnknown true where nobody knows when it began: on its first day it was held already
     */
    public record Tenure(
            AppointmentId appointment,
            PersonId person,
            String name,
            AppointmentKind kind,
            EffectivePeriod period,
            boolean startUnknown) {}
}
