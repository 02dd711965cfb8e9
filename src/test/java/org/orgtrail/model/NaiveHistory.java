package org.orgtrail.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orgtrail.model.NaiveOrganisation.Recorded;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/** Which changes the history of a unit and all under it has, by what was known at a position. */
final class NaiveHistory {

    private final NaiveOrganisation organisation;
    private final long knownAt;

    NaiveHistory(NaiveOrganisation organisation, long knownAt) {
        this.organisation = organisation;
        this.knownAt = knownAt;
    }

    /**
     * What happened to things that were under the unit then or the day before, as far as it stands: each day, and the change that
     * first said something of it.
     */
    Set<String> of(UnitId unit) {
        Map<StepId, Recorded> byStep = new HashMap<>();
        Map<StepId, StepId> corrected = new HashMap<>();
        for (Recorded recorded : organisation.events()) {
            byStep.put(recorded.event().stepId(), recorded);
            if (recorded.event() instanceof StepRetracted it && it.restatedBy() != null) {
                corrected.put(it.restatedBy(), it.retracted());
            }
        }
        Set<String> entries = new TreeSet<>();
        for (Recorded recorded : organisation.events()) {
            LocalDate day = recorded.event().effectiveFrom();
            boolean under = about(recorded.event())
                    .anyMatch(it -> isUnder(unit, it, day) || isUnder(unit, it, day.minusDays(1)));
            if (under && tells(recorded)) {
                Recorded first = recorded;
                while (corrected.containsKey(first.event().stepId())) {
                    first = Objects.requireNonNull(
                            byStep.get(corrected.get(first.event().stepId())));
                }
                entries.add(line(day, first.change()));
            }
        }
        return entries;
    }

    /** What it happened to, and the units that it says came before or after. */
    private static Stream<ThingId> about(OrganisationEvent event) {
        return Stream.concat(
                Stream.of(event.thing()),
                switch (event) {
                    case UnitEstablished it -> it.predecessorIds().stream();
                    case UnitClosed it -> it.successorIds().stream();
                    default -> Stream.of();
                });
    }

    /** Where it begins something: that it does, stands. Else: some value that it says stands, and is not what was there already. */
    private boolean tells(Recorded recorded) {
        OrganisationEvent event = recorded.event();
        boolean begins = event instanceof UnitEstablished
                || event instanceof PostEstablished
                || event instanceof PersonAppointed
                || event instanceof PersonRegistered
                || event instanceof ForumEstablished
                || event instanceof ContactPointPublished;
        return Said.by(event, recorded.position()).stream()
                .filter(said -> said.takesBack() == null && said.from().equals(event.effectiveFrom()))
                .filter(said -> begins
                        ? said.attribute().equals("exists")
                        : !said.attribute().equals("closing"))
                .filter(said -> organisation.stands(event.thing(), said, knownAt))
                .anyMatch(said -> begins
                        || !Objects.equals(said.value(), organisation.valueBefore(event.thing(), said, knownAt)));
    }

    static String line(LocalDate day, ChangeId change) {
        return day + " " + change.value();
    }

    private boolean isUnder(UnitId unit, ThingId thing, LocalDate day) {
        return thing.equals(unit)
                || organisation.exists(thing, day, knownAt)
                        && above(thing, day).anyMatch(owner -> isUnder(unit, owner, day));
    }

    /** A person is where they hold a post. */
    private Stream<ThingId> above(ThingId thing, LocalDate day) {
        return switch (thing) {
            case PersonId _ ->
                organisation.things(AppointmentId.class).stream()
                        .filter(held -> organisation.exists(held, day, knownAt)
                                && organisation.owners(held, day, knownAt).contains(thing))
                        .map(ThingId.class::cast);
            case AppointmentId _ -> organisation.value(thing, "post", day, knownAt).map(ThingId.class::cast).stream();
            default -> organisation.owners(thing, day, knownAt).stream();
        };
    }
}
