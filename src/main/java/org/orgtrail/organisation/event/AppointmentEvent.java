package org.orgtrail.organisation.event;

import org.orgtrail.shared.AppointmentId;

/** What happens to an appointment. */
public sealed interface AppointmentEvent extends OrganisationEvent permits PersonAppointed, AppointmentEnded {

    AppointmentId appointmentId();

    @Override
    default AppointmentId thing() {
        return appointmentId();
    }
}
