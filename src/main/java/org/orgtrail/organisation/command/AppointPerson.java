package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Precision;

/**
 * A person is appointed to a post.
 *
 * @param precision null for a known day
 * @param effectiveTo the first day without it; null for until further notice
 */
public record AppointPerson(
        AppointmentId appointmentId,
        PostId postId,
        PersonId personId,
        AppointmentKind kind,
        LocalDate effectiveFrom,
        @Nullable Precision precision,
        @Nullable LocalDate effectiveTo)
        implements AppointmentCommand, Beginning {

    /** With a start that is known. */
    public AppointPerson(
            AppointmentId appointmentId,
            PostId postId,
            PersonId personId,
            AppointmentKind kind,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {
        this(appointmentId, postId, personId, kind, effectiveFrom, null, effectiveTo);
    }
}
