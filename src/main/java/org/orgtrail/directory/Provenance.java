package org.orgtrail.directory;

import java.time.LocalDate;
import java.util.List;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.UnitId;

/** Where the values on a page come from. */
public interface Provenance {

    /**
     * What set each value that the page of the unit shows to the actor: of the unit, its posts, their appointments and holders,
     * its forums, the units directly under it with the same, and the contact points of all these. Empty where the unit does not
     * exist on that day.
     */
    List<Origin> of(UnitId unit, AsOf asOf, Actor actor);

    /**
     * The ends of appointments to the post that are next to the day: when those who hold it then leave, and the last to have left
     * by then; by all that is known now, the earliest first.
     */
    List<AppointmentEnd> ends(PostId post, LocalDate day, Actor actor);
}
