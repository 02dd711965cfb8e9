package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.ForumDescribed;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumRanked;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/** Events of one change that read better in one sentence, or that another one makes needless to tell. */
final class Pairs {

    private record ThingDay(ThingId thing, LocalDate day) {}

    private final Map<StepId, AppointmentEnded> predecessors = new HashMap<>();
    private final Map<StepId, PersonAppointed> firstHolders = new HashMap<>();
    private final Set<StepId> toldWithAnother = new HashSet<>();

    Pairs(List<OrganisationEvent> events) {
        Map<ThingDay, Staffing> staffings = new HashMap<>();
        Set<PersonId> appointed = new HashSet<>();
        Set<ThingDay> established = new HashSet<>();
        Set<ThingDay> moved = new HashSet<>();
        for (OrganisationEvent event : events) {
            ThingDay thing = new ThingDay(event.thing(), event.effectiveFrom());
            switch (event) {
                case PostEstablished it -> staffing(staffings, it.postId(), it).established = it;
                case AppointmentEnded it -> staffing(staffings, it.postId(), it).ended(it);
                case PersonAppointed it -> {
                    staffing(staffings, it.postId(), it).appointed(it);
                    appointed.add(it.personId());
                }
                case UnitEstablished _, ForumEstablished _ -> established.add(thing);
                case UnitMoved _ -> moved.add(thing);
                // Of all other events each is a sentence of its own.
                case OrganisationEvent _ -> {}
            }
        }
        staffings.values().forEach(this::pair);
        for (OrganisationEvent event : events) {
            ThingDay thing = new ThingDay(event.thing(), event.effectiveFrom());
            boolean needless = switch (event) {
                case PersonRegistered it -> appointed.contains(it.personId());
                case UnitDescribed _, ForumDescribed _ -> established.contains(thing);
                case UnitRanked _, ForumRanked _ -> established.contains(thing) || moved.contains(thing);
                case OrganisationEvent _ -> false;
            };
            if (needless) {
                toldWithAnother.add(event.stepId());
            }
        }
    }

    /** True where another event's sentence says it, or makes it needless. */
    boolean toldWithAnother(OrganisationEvent event) {
        return toldWithAnother.contains(event.stepId());
    }

    /** Whose appointment to the same post ends on the day this one begins. */
    Optional<AppointmentEnded> predecessor(PersonAppointed event) {
        return Optional.ofNullable(predecessors.get(event.stepId()));
    }

    /** Who is appointed to the post on the day it is established, or held it already as it was there already. */
    Optional<PersonAppointed> firstHolder(PostEstablished event) {
        return Optional.ofNullable(firstHolders.get(event.stepId()));
    }

    private void pair(Staffing staffing) {
        PersonAppointed in = staffing.appointed;
        AppointmentEnded out = staffing.ended;
        if (in == null || staffing.several) {
            return;
        }
        if (staffing.established != null
                && in.effectiveTo() == null
                && in.precision() == staffing.established.precision()) {
            firstHolders.put(staffing.established.stepId(), in);
            toldWithAnother.add(in.stepId());
        } else if (out != null && in.precision() == Precision.DAY) { // who may have been there already succeeds nobody
            predecessors.put(in.stepId(), out);
            toldWithAnother.add(out.stepId());
        }
    }

    private static Staffing staffing(Map<ThingDay, Staffing> staffings, PostId post, OrganisationEvent event) {
        return staffings.computeIfAbsent(new ThingDay(post, event.effectiveFrom()), _ -> new Staffing());
    }

    /** What happens to one post on one day. */
    private static final class Staffing {
        private @Nullable PostEstablished established;
        private @Nullable AppointmentEnded ended;
        private @Nullable PersonAppointed appointed;
        /** More than one goes or comes: who follows whom cannot be told. */
        private boolean several;

        private void ended(AppointmentEnded event) {
            several |= ended != null;
            ended = event;
        }

        private void appointed(PersonAppointed event) {
            several |= appointed != null;
            appointed = event;
        }
    }
}
