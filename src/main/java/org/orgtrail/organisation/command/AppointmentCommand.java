package org.orgtrail.organisation.command;

import org.orgtrail.shared.AppointmentId;

/** What can be done to an appointment. */
public sealed interface AppointmentCommand extends Statement permits AppointPerson, EndAppointment {

    AppointmentId appointmentId();

    @Override
    default AppointmentId thing() {
        return appointmentId();
    }
}
