package org.orgtrail.organisation.command;

import org.orgtrail.shared.ThingId;

/** Something that is to be recorded of one thing. */
public sealed interface ThingCommand extends OrganisationCommand permits Statement, RetractStep, CorrectStep {

    /** The thing it is about. */
    ThingId thing();
}
