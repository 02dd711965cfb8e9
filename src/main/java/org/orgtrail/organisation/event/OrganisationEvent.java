package org.orgtrail.organisation.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/** Something that happened to one thing: the table of contents is the interfaces permitted here. */
public sealed interface OrganisationEvent
        permits UnitEvent, PostEvent, AppointmentEvent, PersonEvent, ForumEvent, ContactEvent {

    /** The thing it happened to. */
    @JsonIgnore
    ThingId thing();

    /** What a later correction takes this event back by. */
    StepId stepId();

    /** The first day on which what it says holds. */
    LocalDate effectiveFrom();

    /** Which attributes of the thing take which value from which day. */
    @JsonIgnore
    List<Step<?>> steps();
}
