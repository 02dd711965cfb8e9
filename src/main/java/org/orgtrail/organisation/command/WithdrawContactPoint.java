package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.ContactId;

/** A contact point is no longer in use: {@code effectiveFrom} is the first day without it. */
public record WithdrawContactPoint(ContactId contactId, LocalDate effectiveFrom) implements ContactCommand {}
