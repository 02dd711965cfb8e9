package org.orgtrail.organisation.event;

import org.orgtrail.shared.PersonId;

/** What happens to a person. */
public sealed interface PersonEvent extends OrganisationEvent
        permits PersonRegistered, PersonNameChanged, PersonProtected, ProtectionLifted {

    PersonId personId();

    @Override
    default PersonId thing() {
        return personId();
    }
}
