package org.orgtrail.directory;

import java.util.List;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;

/**
 * A post that leads a unit.
 *
 * @param holders permanent ones first; empty where it is vacant
 */
public record Head(LocalText title, List<Holder> holders) {

    /** Somebody who holds it. */
    public record Holder(PersonId person, String name, AppointmentKind kind) {}
}
