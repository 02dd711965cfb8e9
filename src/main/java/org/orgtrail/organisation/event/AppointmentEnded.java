package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;

/** An appointment ends: {@code effectiveFrom} is the first day without it. The reason is in the words of who recorded it; null where none was given. */
@Revision("1")
public record AppointmentEnded(
        AppointmentId appointmentId,
        StepId stepId,
        PostId postId,
        PersonId personId,
        @Nullable String reason,
        LocalDate effectiveFrom)
        implements AppointmentEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.EXISTS, effectiveFrom, false));
    }
}
