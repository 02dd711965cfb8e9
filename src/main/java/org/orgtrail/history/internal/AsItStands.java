package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.organisation.event.ForumClosed;
import org.orgtrail.organisation.event.ForumDescribed;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumMovedToUnit;
import org.orgtrail.organisation.event.ForumRanked;
import org.orgtrail.organisation.event.ForumRenamed;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonNameChanged;
import org.orgtrail.organisation.event.PersonProtected;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostAbolished;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.PostMovedToUnit;
import org.orgtrail.organisation.event.PostRetitled;
import org.orgtrail.organisation.event.ProtectionLifted;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.organisation.event.UnitReclassified;
import org.orgtrail.organisation.event.UnitRecoded;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;

/**
 * What an event says of the world by all that is known of its thing: what was taken back from it has the value that holds
 * instead, and what went before is what went before by that knowledge, not by what was known when it was recorded.
 */
final class AsItStands {

    private final Timelines known;
    private final StepId step;
    private final LocalDate day;

    private AsItStands(Timelines known, OrganisationEvent event) {
        this.known = known;
        this.step = event.stepId();
        this.day = event.effectiveFrom();
    }

    /** The event as it stands; empty where all of it was taken back, or where it changes nothing. */
    static Optional<OrganisationEvent> of(OrganisationEvent event, Timelines known) {
        return Optional.ofNullable(new AsItStands(known, event).told(event));
    }

    private @Nullable OrganisationEvent told(OrganisationEvent event) {
        return switch (event) {
            case UnitEstablished it -> stands(Attribute.EXISTS) ? established(it) : null;
            case UnitRenamed it ->
                changes(Attribute.NAMES)
                        ? new UnitRenamed(
                                it.unitId(), step, before(Attribute.NAMES, it.previousNames()), it.names(), day)
                        : null;
            case UnitRecoded it ->
                changes(Attribute.CODE)
                        ? new UnitRecoded(it.unitId(), step, before(Attribute.CODE, it.previousCode()), it.code(), day)
                        : null;
            case UnitReclassified it ->
                changes(Attribute.TYPE)
                        ? new UnitReclassified(
                                it.unitId(), step, before(Attribute.TYPE, it.previousType()), it.type(), day)
                        : null;
            case UnitDescribed it ->
                changes(Attribute.DESCRIPTION) || changes(Attribute.LINK)
                        ? new UnitDescribed(
                                it.unitId(),
                                step,
                                orNull(Attribute.DESCRIPTION, it.description()),
                                orNull(Attribute.LINK, it.link()),
                                day)
                        : null;
            case UnitRanked _, ForumRanked _ -> changes(Attribute.RANK) ? event : null;
            case UnitMoved it ->
                changes(Attribute.PARENT)
                        ? new UnitMoved(
                                it.unitId(),
                                step,
                                beforeOrNull(Attribute.PARENT, it.previousParentId()),
                                it.parentId(),
                                day)
                        : null;
            case UnitClosed it -> ends() ? closed(it) : null;
            case PostEstablished it ->
                stands(Attribute.EXISTS)
                        ? new PostEstablished(
                                it.postId(),
                                step,
                                value(Attribute.UNIT, it.unitId()),
                                value(Attribute.TITLE, it.title()),
                                value(Attribute.ROLE, it.role()),
                                day,
                                it.precision())
                        : null;
            case PostRetitled it ->
                changes(Attribute.TITLE)
                        ? new PostRetitled(
                                it.postId(), step, before(Attribute.TITLE, it.previousTitle()), it.title(), day)
                        : null;
            case PostMovedToUnit it ->
                changes(Attribute.UNIT)
                        ? new PostMovedToUnit(
                                it.postId(), step, before(Attribute.UNIT, it.previousUnitId()), it.unitId(), day)
                        : null;
            case PostAbolished _, ForumClosed _ -> ends() ? event : null;
            case PersonAppointed it ->
                stands(Attribute.EXISTS)
                        ? new PersonAppointed(
                                it.appointmentId(),
                                step,
                                value(Attribute.POST, it.postId()),
                                value(Attribute.HOLDER, it.personId()),
                                value(Attribute.APPOINTMENT_KIND, it.kind()),
                                day,
                                it.precision(),
                                it.effectiveTo())
                        : null;
            case AppointmentEnded it ->
                ends()
                        ? new AppointmentEnded(
                                it.appointmentId(),
                                step,
                                value(Attribute.POST, it.postId()),
                                value(Attribute.HOLDER, it.personId()),
                                it.reason(),
                                day)
                        : null;
            case PersonRegistered it ->
                stands(Attribute.EXISTS)
                        ? new PersonRegistered(it.personId(), step, value(Attribute.PERSON_NAME, it.name()))
                        : null;
            case PersonNameChanged it ->
                changes(Attribute.PERSON_NAME)
                        ? new PersonNameChanged(
                                it.personId(), step, before(Attribute.PERSON_NAME, it.previousName()), it.name(), day)
                        : null;
            case PersonProtected _, ProtectionLifted _ -> changes(Attribute.PROTECTED) ? event : null;
            case ForumEstablished it ->
                stands(Attribute.EXISTS)
                        ? new ForumEstablished(
                                it.forumId(),
                                step,
                                value(Attribute.HOST, it.hostUnitId()),
                                value(Attribute.NAMES, it.names()),
                                orNull(Attribute.DESCRIPTION, it.description()),
                                orNull(Attribute.LINK, it.link()),
                                day,
                                it.precision())
                        : null;
            case ForumRenamed it ->
                changes(Attribute.NAMES)
                        ? new ForumRenamed(
                                it.forumId(), step, before(Attribute.NAMES, it.previousNames()), it.names(), day)
                        : null;
            case ForumDescribed it ->
                changes(Attribute.DESCRIPTION) || changes(Attribute.LINK)
                        ? new ForumDescribed(
                                it.forumId(),
                                step,
                                orNull(Attribute.DESCRIPTION, it.description()),
                                orNull(Attribute.LINK, it.link()),
                                day)
                        : null;
            case ForumMovedToUnit it ->
                changes(Attribute.HOST)
                        ? new ForumMovedToUnit(
                                it.forumId(),
                                step,
                                before(Attribute.HOST, it.previousHostUnitId()),
                                it.hostUnitId(),
                                day)
                        : null;
            case ContactPointPublished it ->
                stands(Attribute.EXISTS)
                        ? new ContactPointPublished(
                                it.contactId(),
                                step,
                                value(Attribute.OWNER, it.owner()),
                                value(Attribute.CONTACT_KIND, it.kind()),
                                value(Attribute.CONTACT_VALUE, it.value()),
                                orNull(Attribute.LABEL, it.label()),
                                value(Attribute.VISIBILITY, it.visibility()),
                                day)
                        : null;
            case ContactPointChanged it ->
                changes(Attribute.CONTACT_VALUE) || changes(Attribute.LABEL) || changes(Attribute.VISIBILITY)
                        ? new ContactPointChanged(
                                it.contactId(),
                                step,
                                value(Attribute.OWNER, it.owner()),
                                value(Attribute.CONTACT_KIND, it.kind()),
                                before(Attribute.CONTACT_VALUE, it.previousValue()),
                                value(Attribute.CONTACT_VALUE, it.value()),
                                orNull(Attribute.LABEL, it.label()),
                                value(Attribute.VISIBILITY, it.visibility()),
                                day)
                        : null;
            case ContactPointWithdrawn it ->
                ends()
                        ? new ContactPointWithdrawn(
                                it.contactId(),
                                step,
                                value(Attribute.OWNER, it.owner()),
                                value(Attribute.CONTACT_KIND, it.kind()),
                                value(Attribute.CONTACT_VALUE, it.value()),
                                day)
                        : null;
            case StepRetracted _ -> null;
        };
    }

    private UnitEstablished established(UnitEstablished it) {
        return new UnitEstablished(
                it.unitId(),
                step,
                value(Attribute.CODE, it.code()),
                value(Attribute.NAMES, it.names()),
                value(Attribute.TYPE, it.type()),
                orNull(Attribute.PARENT, it.parentId()),
                it.predecessorIds().isEmpty() || stands(Attribute.PREDECESSORS)
                        ? it.predecessorIds()
                        : known.at(Attribute.PREDECESSORS, day)
                                .map(Predecessors::units)
                                .orElse(List.of()),
                day,
                it.precision());
    }

    /** With what became of the unit by the last that is said for that day: who closes it again changes that, and ends nothing. */
    private UnitClosed closed(UnitClosed it) {
        return known.at(Attribute.CLOSING, day)
                .map(last ->
                        new UnitClosed(it.unitId(), step, last.outcome(), last.successors(), last.transferredTo(), day))
                .orElse(it);
    }

    /** True where what the event says of the attribute stands. */
    private boolean stands(Attribute<?> attribute) {
        return known.of(attribute).placeOf(step, day).isPresent();
    }

    /** True where it stands, and another value went before. */
    private <V> boolean changes(Attribute<V> attribute) {
        OptionalInt found = known.of(attribute).placeOf(step, day);
        return found.isPresent()
                && !Objects.equals(
                        known.of(attribute).points().get(found.getAsInt()).value(), beforeOrNull(attribute, null));
    }

    /** True where it stands that the thing ends, and it was there until then: what never began does not end. */
    private boolean ends() {
        return stands(Attribute.EXISTS) && Boolean.TRUE.equals(beforeOrNull(Attribute.EXISTS, false));
    }

    /** What the event said where that stands, or else what holds instead. */
    private <V> V value(Attribute<V> attribute, V said) {
        return stands(attribute) ? said : known.at(attribute, day).orElse(said);
    }

    private <V> @Nullable V orNull(Attribute<V> attribute, @Nullable V said) {
        return stands(attribute) ? said : known.at(attribute, day).orElse(null);
    }

    /** What went before; what the event said of that where nothing did. */
    private <V> V before(Attribute<V> attribute, V said) {
        V before = beforeOrNull(attribute, said);
        return before == null ? said : before;
    }

    private <V> @Nullable V beforeOrNull(Attribute<V> attribute, @Nullable V said) {
        OptionalInt found = known.of(attribute).placeOf(step, day);
        if (found.isEmpty()) {
            return known.at(attribute, day.minusDays(1)).orElse(said);
        }
        return found.getAsInt() == 0
                ? said
                : known.of(attribute).points().get(found.getAsInt() - 1).value();
    }
}
