package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** The identity of an appointment: a person holding a post for a period. */
public record AppointmentId(UUID value) implements ThingId {

    /** A new id, greater than those made before it. */
    public static AppointmentId next() {
        return new AppointmentId(Uuids.next());
    }

    /** Reads {@code appointment-…}; anything else is an {@link InvalidValue} {@code malformed-id}. */
    @JsonCreator
    public static AppointmentId parse(String text) {
        return new AppointmentId(Uuids.parse("appointment", text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.APPOINTMENT;
    }

    @Override
    public String toString() {
        return text();
    }
}
