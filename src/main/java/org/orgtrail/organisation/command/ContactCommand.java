package org.orgtrail.organisation.command;

import org.orgtrail.shared.ContactId;

/** What can be done to a contact point. */
public sealed interface ContactCommand extends Statement
        permits PublishContactPoint, ChangeContactPoint, WithdrawContactPoint {

    ContactId contactId();

    @Override
    default ContactId thing() {
        return contactId();
    }
}
