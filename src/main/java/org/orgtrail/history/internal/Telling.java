package org.orgtrail.history.internal;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orgtrail.history.internal.Compounds.Compound;
import org.orgtrail.history.internal.Piece.Literal;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.organisation.event.AppointmentEvent;
import org.orgtrail.organisation.event.ContactEvent;
import org.orgtrail.organisation.event.ForumEvent;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonEvent;
import org.orgtrail.organisation.event.PersonNameChanged;
import org.orgtrail.organisation.event.PersonProtected;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostEvent;
import org.orgtrail.organisation.event.ProtectionLifted;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEvent;
import org.orgtrail.shared.StepId;

/**
 * Says what the events of one change mean to a reader.
 *
 * @param gathers whether what moves along with a reorganisation is told in numbers where it is much
 */
record Telling(Places places, boolean gathers) {

    /** A sentence to be, and the first day of which it says something. */
    record Line(LocalDate day, Phrase phrase) {}

    /**
     * What must be known of a change besides the events that are told.
     *
     * @param ofTheChange other events of it, told only where one of the events has a sentence in common with them
     * @param endsElsewhere the ends of units that other changes tell of
     */
    record Context(List<OrganisationEvent> ofTheChange, List<UnitClosed> endsElsewhere) {

        static final Context NONE = new Context(List.of(), List.of());
    }

    /** What is worth telling of the events, in their order: at least one line where there is at least one event. */
    List<Line> of(List<OrganisationEvent> events) {
        return of(events, Context.NONE);
    }

    /** The sentence of an event by itself, whatever else its change did. */
    Phrase alone(OrganisationEvent event) {
        return phrase(event, new Pairs(List.of(event)));
    }

    List<Line> of(List<OrganisationEvent> events, Context context) {
        Set<StepId> own = events.stream().map(OrganisationEvent::stepId).collect(toSet());
        List<OrganisationEvent> together = new ArrayList<>(events);
        context.ofTheChange().stream()
                .filter(event -> !own.contains(event.stepId()))
                .forEach(together::add);
        Map<StepId, Compound> compounds = new HashMap<>();
        Compounds.of(together, context.endsElsewhere(), gathers)
                .forEach(compound -> compound.members().forEach(member -> compounds.put(member, compound)));
        Pairs pairs = new Pairs(events);
        Set<Compound> told = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (OrganisationEvent event : events) {
            Compound compound = compounds.get(event.stepId());
            if (compound == null && !pairs.toldWithAnother(event)) {
                lines.add(new Line(event.effectiveFrom(), phrase(event, pairs)));
            } else if (compound != null && told.add(compound)) {
                lines.add(new Line(event.effectiveFrom(), compound.phrase()));
            }
        }
        return lines;
    }

    private Phrase phrase(OrganisationEvent event, Pairs pairs) {
        return switch (event) {
            case UnitEvent it -> UnitPhrases.of(it, places.here());
            case PostEvent it -> new PostPhrases(places, pairs).of(it);
            case AppointmentEvent it -> new PostPhrases(places, pairs).of(it);
            case PersonEvent it -> person(it);
            case ForumEvent it -> ForumPhrases.of(it);
            case ContactEvent it -> new ContactPhrases(places).of(it);
            case StepRetracted it -> Phrase.of("step-retracted", new Thing(it.thingId()));
        };
    }

    private static Phrase person(PersonEvent event) {
        return switch (event) {
            case PersonRegistered it -> Phrase.of("person-registered", new Literal(it.name()));
            case PersonNameChanged it ->
                Phrase.of("person-renamed", new Literal(it.previousName()), new Literal(it.name()));
            case PersonProtected it -> Phrase.of("person-protected", new Thing(it.personId()));
            case ProtectionLifted it -> Phrase.of("protection-lifted", new Thing(it.personId()));
        };
    }
}
