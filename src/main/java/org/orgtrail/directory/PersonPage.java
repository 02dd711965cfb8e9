package org.orgtrail.directory;

import java.util.List;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;

/**
 * All that the page of a person shows, as of one day.
 *
 * @param appointments past, present and planned, the latest first
 * @param contacts the person's own, on the day
 * @param underProtection whether the person is protected now, and the page for who may see such persons alone
 * @param position what the page knows of: the base of a change that starts from it
 */
public record PersonPage(
        PersonId id,
        String name,
        List<Held> appointments,
        List<UnitPage.Contact> contacts,
        boolean underProtection,
        Position position) {

    /**
     * A post that the person holds, has held or will hold.
     *
     * @param title what the post is called on the asked day, or on the nearest one of the appointment
     * @param unit that the post belongs to on the same day
     * @param startUnknown true where nobody knows when it began: on its first day it was held already
     */
    public record Held(
            AppointmentId appointment,
            PostId post,
            LocalText title,
            PostRole role,
            UnitRef unit,
            AppointmentKind kind,
            EffectivePeriod period,
            boolean startUnknown) {}
}
