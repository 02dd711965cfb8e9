package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.ThingId;

/** Something that is to happen to one thing: the table of contents is the interfaces permitted here. */
public sealed interface OrganisationCommand
        permits UnitCommand, PostCommand, AppointmentCommand, PersonCommand, ForumCommand, ContactCommand {

    /** The thing it is to happen to. */
    ThingId thing();

    /** The first day on which it is to hold. */
    LocalDate effectiveFrom();
}
