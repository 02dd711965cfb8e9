package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Visibility;

/** A way to reach a unit, post, person or forum is published. */
@Revision("1")
public record ContactPointPublished(
        ContactId contactId,
        StepId stepId,
        ThingId owner,
        ContactKind kind,
        String value,
        @Nullable LocalText label,
        Visibility visibility,
        LocalDate effectiveFrom)
        implements ContactEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(Attribute.EXISTS, effectiveFrom, true),
                new Step<>(Attribute.OWNER, effectiveFrom, owner),
                new Step<>(Attribute.CONTACT_KIND, effectiveFrom, kind),
                new Step<>(Attribute.CONTACT_VALUE, effectiveFrom, value),
                new Step<>(Attribute.LABEL, effectiveFrom, label),
                new Step<>(Attribute.VISIBILITY, effectiveFrom, visibility));
    }
}
