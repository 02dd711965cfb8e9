package org.orgtrail.organisation.command;

import org.orgtrail.shared.PersonId;

/** What can be done to a person. */
public sealed interface PersonCommand extends Statement permits RegisterPerson, ChangePersonName, ProtectionCommand {

    PersonId personId();

    @Override
    default PersonId thing() {
        return personId();
    }
}
