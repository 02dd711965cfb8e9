package org.orgtrail.organisation.command;

import org.orgtrail.shared.ChangeId;

/** A whole change is undone: every step of it that still stands is taken back, and what it had taken back stands again. */
public record RetractChange(ChangeId changeId) implements OrganisationCommand {}
