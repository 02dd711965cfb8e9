package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Visibility;

/** A way to reach a unit, post, person or forum is published. */
public record PublishContactPoint(
        ContactId contactId,
        ThingId owner,
        ContactKind kind,
        String value,
        @Nullable LocalText label,
        Visibility visibility,
        LocalDate effectiveFrom)
        implements ContactCommand, Beginning {}
