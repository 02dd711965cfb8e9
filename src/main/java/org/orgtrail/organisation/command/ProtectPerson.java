package org.orgtrail.organisation.command;

import org.orgtrail.shared.PersonId;

/** A person is to be shown to the fewest, at once and whatever day is asked about. */
public record ProtectPerson(PersonId personId) implements ProtectionCommand {}
