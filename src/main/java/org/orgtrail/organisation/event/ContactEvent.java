package org.orgtrail.organisation.event;

import org.orgtrail.shared.ContactId;

/** What happens to a contact point. */
public sealed interface ContactEvent extends OrganisationEvent
        permits ContactPointPublished, ContactPointChanged, ContactPointWithdrawn {

    ContactId contactId();

    @Override
    default ContactId thing() {
        return contactId();
    }
}
