package org.orgtrail.access;

import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;

/**
 * A subtree with one thing of each kind.
 *
 * @param other a second unit in the same subtree
 * @param phone the value of its contact point, for the organisation's own people
 * @param closedContact and one for editors
 * @param change one that has renamed {@code team} and nothing else
 * @param step what that change said
 */
record Place(
        UnitCode code,
        UnitId unit,
        UnitId team,
        UnitId other,
        PostId post,
        PersonId person,
        AppointmentId appointment,
        ForumId forum,
        ContactId contact,
        String phone,
        ContactId closedContact,
        String closedPhone,
        ChangeId change,
        StepId step) {

    /** The same with the contact point for editors in the place of that for the organisation's own people. */
    Place asForEditors() {
        return new Place(
                code,
                unit,
                team,
                other,
                post,
                person,
                appointment,
                forum,
                closedContact,
                closedPhone,
                contact,
                phone,
                change,
                step);
    }
}
