package org.orgtrail.organisation.command;

import java.time.LocalDate;

/** Something that is to hold of one thing from a day on: the table of contents is the interfaces permitted here. */
public sealed interface Statement extends ThingCommand
        permits UnitCommand, PostCommand, AppointmentCommand, PersonCommand, ForumCommand, ContactCommand {

    /** The first day on which it is to hold. */
    LocalDate effectiveFrom();
}
