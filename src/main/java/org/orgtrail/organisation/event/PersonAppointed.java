package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;

/**
 * A person is appointed to a post.
 *
 * @param precision whether it begins on {@code effectiveFrom} or held already
 * @param effectiveTo the first day without it; null for until further notice
 */
@Revision("1")
public record PersonAppointed(
        AppointmentId appointmentId,
        StepId stepId,
        PostId postId,
        PersonId personId,
        AppointmentKind kind,
        LocalDate effectiveFrom,
        Precision precision,
        @Nullable LocalDate effectiveTo)
        implements AppointmentEvent {

    @Override
    public List<Step<?>> steps() {
        List<Step<?>> steps = new ArrayList<>(List.of(
                new Step<>(Attribute.EXISTS, effectiveFrom, true),
                new Step<>(Attribute.POST, effectiveFrom, postId),
                new Step<>(Attribute.HOLDER, effectiveFrom, personId),
                new Step<>(Attribute.APPOINTMENT_KIND, effectiveFrom, kind)));
        if (effectiveTo != null) {
            steps.add(new Step<>(Attribute.EXISTS, effectiveTo, false));
        }
        precision.step(effectiveFrom).ifPresent(steps::add);
        return steps;
    }
}
