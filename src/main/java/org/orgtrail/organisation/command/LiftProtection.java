package org.orgtrail.organisation.command;

import org.orgtrail.shared.PersonId;

/** A protected person is to be shown as everybody else again. */
public record LiftProtection(PersonId personId) implements ProtectionCommand {}
