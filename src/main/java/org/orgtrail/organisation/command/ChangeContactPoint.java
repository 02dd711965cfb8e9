package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Visibility;

/** A contact point takes another value, label or visibility; all three are given. */
public record ChangeContactPoint(
        ContactId contactId, String value, @Nullable LocalText label, Visibility visibility, LocalDate effectiveFrom)
        implements ContactCommand {}
