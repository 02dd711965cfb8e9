package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/** A contact point is no longer in use: {@code effectiveFrom} is the first day without it. */
@Revision("1")
public record ContactPointWithdrawn(
        ContactId contactId, StepId stepId, ThingId owner, ContactKind kind, String value, LocalDate effectiveFrom)
        implements ContactEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.EXISTS, effectiveFrom, false));
    }
}
