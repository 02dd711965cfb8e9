package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.AppointmentId;

/** An appointment ends: {@code effectiveFrom} is the first day without it. The reason may be null and has at most 500 characters. */
public record EndAppointment(
        AppointmentId appointmentId, @Nullable String reason, LocalDate effectiveFrom) implements AppointmentCommand {}
