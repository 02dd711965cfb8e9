package org.orgtrail.organisation.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;

/** Something that happened to one thing: the table of contents is the interfaces permitted here. */
public sealed interface OrganisationEvent
        permits UnitEvent, PostEvent, AppointmentEvent, PersonEvent, ForumEvent, ContactEvent, StepRetracted {

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

    /** The attributes of the thing that it says something of or takes something back from. */
    @JsonIgnore
    default Set<Attribute<?>> touches() {
        return steps().stream().map(Step::attribute).collect(Collectors.toUnmodifiableSet());
    }

    /** What is known of the thing after this event, from what was known before it. */
    default Timelines appliedTo(Timelines known) {
        return known.with(stepId(), steps());
    }
}
