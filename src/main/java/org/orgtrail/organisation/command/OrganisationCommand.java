package org.orgtrail.organisation.command;

/** Something that is to be recorded: about one thing, or the undoing of a whole change. */
public sealed interface OrganisationCommand permits ThingCommand, RetractChange {}
