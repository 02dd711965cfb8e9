package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;

/** A person is appointed to a post, up to but not including {@code effectiveTo}, or until further notice where that is null. */
public record AppointPerson(
        AppointmentId appointmentId,
        PostId postId,
        PersonId personId,
        AppointmentKind kind,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo)
        implements AppointmentCommand {}
