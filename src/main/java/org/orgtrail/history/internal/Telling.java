package org.orgtrail.history.internal;

import static org.orgtrail.history.internal.Piece.NOTHING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.internal.Piece.Literal;
import org.orgtrail.history.internal.Piece.Name;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.organisation.event.ForumClosed;
import org.orgtrail.organisation.event.ForumDescribed;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumEvent;
import org.orgtrail.organisation.event.ForumMovedToUnit;
import org.orgtrail.organisation.event.ForumRanked;
import org.orgtrail.organisation.event.ForumRenamed;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonEvent;
import org.orgtrail.organisation.event.PersonNameChanged;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostAbolished;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.PostEvent;
import org.orgtrail.organisation.event.PostMovedToUnit;
import org.orgtrail.organisation.event.PostRetitled;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitEvent;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.organisation.event.UnitReclassified;
import org.orgtrail.organisation.event.UnitRecoded;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/**
 * Says what the events of one change mean to a reader.
 *
 * @param here the unit whose history it is, which then needs no name; null where it is nobody's
 * @param unitOf the unit a post is in on a day, where it is known
 */
record Telling(@Nullable UnitId here, BiFunction<PostId, LocalDate, Optional<UnitId>> unitOf) {

    /** A sentence to be, and the event it tells, with whatever others it takes in. */
    record Line(OrganisationEvent event, Phrase phrase) {

        LocalDate day() {
            return event.effectiveFrom();
        }
    }

    /** What is worth telling of the events, in their order: at least one line where there is at least one event. */
    List<Line> of(List<OrganisationEvent> events) {
        Pairs pairs = new Pairs(events);
        return events.stream()
                .filter(event -> !pairs.toldWithAnother(event))
                .map(event -> new Line(event, phrase(event, pairs)))
                .toList();
    }

    private Phrase phrase(OrganisationEvent event, Pairs pairs) {
        return switch (event) {
            case UnitEstablished it -> established(it);
            case UnitRenamed it -> renamed("unit", it.unitId(), it.previousNames(), it.names());
            case UnitDescribed it -> described(it.unitId(), it.description(), it.link());
            case UnitRanked it -> ranked(it.unitId(), it.rank());
            case UnitMoved it -> moved(it);
            case UnitClosed it -> closed(it);
            case UnitRecoded it ->
                Phrase.of(
                        "unit-recoded",
                        new Thing(it.unitId()),
                        new Literal(it.previousCode().value()),
                        new Literal(it.code().value()));
            case UnitReclassified it ->
                Phrase.of(
                        "unit-reclassified",
                        new Thing(it.unitId()),
                        Phrase.of("type." + it.previousType()),
                        Phrase.of("type." + it.type()));
            case PostMovedToUnit it ->
                Phrase.of("post-moved", new Thing(it.postId()), new Thing(it.previousUnitId()), new Thing(it.unitId()));
            case ForumMovedToUnit it ->
                Phrase.of(
                        "forum-moved",
                        new Thing(it.forumId()),
                        new Thing(it.previousHostUnitId()),
                        new Thing(it.hostUnitId()));
            case PersonNameChanged it ->
                Phrase.of("person-renamed", new Literal(it.previousName()), new Literal(it.name()));
            case StepRetracted it -> Phrase.of("step-retracted", new Thing(it.thingId()));
            case PostEstablished it -> established(it, pairs.firstHolder(it));
            case PostRetitled it -> retitled(it);
            case PostAbolished it -> Phrase.of("post-abolished", post(it.postId(), dayBefore(it)));
            case PersonAppointed it -> appointed(it, pairs.predecessor(it));
            case AppointmentEnded it ->
                Phrase.of(
                        "appointment-ended",
                        new Thing(it.personId()),
                        post(it.postId(), dayBefore(it)),
                        it.reason() == null ? NOTHING : Phrase.of("remark", new Literal(it.reason())));
            case PersonRegistered it -> Phrase.of("person-registered", new Literal(it.name()));
            case ForumEstablished it ->
                Phrase.of("forum-established", new Name(it.names(), it.forumId()), new Thing(it.hostUnitId()));
            case ForumRenamed it -> renamed("forum", it.forumId(), it.previousNames(), it.names());
            case ForumDescribed it -> described(it.forumId(), it.description(), it.link());
            case ForumRanked it -> ranked(it.forumId(), it.rank());
            case ForumClosed it -> Phrase.of("forum-closed", new Thing(it.forumId()));
            case ContactPointPublished it ->
                Phrase.of(
                        "contact-published." + it.kind(),
                        owner(it.owner(), it.effectiveFrom()),
                        value(it.value()),
                        it.label() == null ? NOTHING : Phrase.of("remark", new Name(it.label(), it.contactId())));
            case ContactPointChanged it -> changed(it);
            case ContactPointWithdrawn it ->
                Phrase.of("contact-withdrawn." + it.kind(), owner(it.owner(), dayBefore(it)), value(it.value()));
        };
    }

    private static Phrase established(UnitEstablished it) {
        Piece name = new Name(it.names(), it.unitId());
        Piece type = Phrase.of("type." + it.type());
        return it.parentId() == null
                ? Phrase.of("root-established", name, type)
                : Phrase.of("unit-established", name, type, new Thing(it.parentId()));
    }

    private static Phrase closed(UnitClosed it) {
        Piece unit = new Thing(it.unitId());
        List<UnitId> successors = it.successorIds();
        return switch (it.outcome()) {
            case ABOLISHED -> Phrase.of("unit-closed", unit);
            case REPLACED -> Phrase.of("unit-replaced", unit, new Thing(successors.getFirst()));
            case MERGED -> Phrase.of("unit-merged", unit, new Thing(successors.getFirst()));
            case SPLIT -> Phrase.of("unit-split", unit, listed(successors));
            case TRANSFERRED_OUT ->
                Phrase.of("unit-transferred", unit, new Literal(Objects.requireNonNull(it.transferredTo())));
        };
    }

    /** A, B and C. */
    private static Piece listed(List<? extends ThingId> things) {
        Piece said = new Thing(things.getLast());
        for (ThingId thing : things.reversed().subList(1, things.size())) {
            said = Phrase.of(said instanceof Thing ? "list-last" : "list", new Thing(thing), said);
        }
        return said;
    }

    private Phrase moved(UnitMoved it) {
        Piece unit = new Thing(it.unitId());
        Piece from = parent(it.previousParentId());
        Piece to = parent(it.parentId());
        if (here != null && here.equals(it.parentId())) {
            return Phrase.of("unit-moved-here", unit, from);
        }
        return here != null && here.equals(it.previousParentId())
                ? Phrase.of("unit-moved-away", unit, to)
                : Phrase.of("unit-moved", unit, from, to);
    }

    private static Piece parent(@Nullable UnitId parent) {
        return parent == null ? Phrase.of("top-level") : new Thing(parent);
    }

    private Phrase retitled(PostRetitled it) {
        Phrase renamed = renamed("post", it.postId(), it.previousTitle(), it.title());
        return elsewhere(it.postId(), it.effectiveFrom())
                .map(unit -> {
                    List<Piece> pieces = new ArrayList<>(renamed.pieces());
                    pieces.set(0, Phrase.of("post-in-unit", pieces.getFirst(), new Piece.Thing(unit)));
                    return new Phrase(renamed.key(), pieces);
                })
                .orElse(renamed);
    }

    /** A reader of either language must see what is new, so a name that changes in one of them is told as that. */
    private static Phrase renamed(String kind, ThingId thing, LocalText previous, LocalText now) {
        Piece before = new Name(previous, thing);
        Piece swedish = new Name(LocalText.sv(now.sv()), thing);
        boolean sameEnglish = Objects.equals(previous.en(), now.en());
        if (!previous.sv().equals(now.sv())) {
            return sameEnglish && now.en() != null
                    ? Phrase.of(kind + "-renamed-in-swedish", before, swedish)
                    : Phrase.of(kind + "-renamed", before, new Name(now, thing));
        }
        return now.en() == null
                ? Phrase.of("english-name-dropped", swedish)
                : Phrase.of("english-name-taken", swedish, new Literal(now.en()));
    }

    private static Phrase described(ThingId thing, @Nullable LocalText description, @Nullable Link link) {
        String what = description == null ? link == null ? "nothing" : "link" : link == null ? "text" : "both";
        return Phrase.of("described." + what, new Thing(thing));
    }

    private static Phrase ranked(ThingId thing, @Nullable Integer rank) {
        return rank == null
                ? Phrase.of("rank-dropped", new Thing(thing))
                : Phrase.of("ranked", new Thing(thing), new Literal(rank.toString()));
    }

    private static Phrase established(PostEstablished it, Optional<PersonAppointed> firstHolder) {
        Piece title = new Name(it.title(), it.postId());
        Piece unit = new Thing(it.unitId());
        return firstHolder
                .map(first -> Phrase.of("post-established." + first.kind(), title, unit, new Thing(first.personId())))
                .orElseGet(() -> Phrase.of("post-established", title, unit));
    }

    private Phrase appointed(PersonAppointed it, Optional<AppointmentEnded> predecessor) {
        Piece person = new Thing(it.personId());
        Piece post = post(it.postId(), it.effectiveFrom());
        Piece until = it.effectiveTo() == null
                ? NOTHING
                : Phrase.of("until", new Literal(it.effectiveTo().minusDays(1).toString()));
        if (predecessor.isEmpty()) {
            return Phrase.of("appointed." + it.kind(), person, post, until);
        }
        return predecessor.get().personId().equals(it.personId())
                ? Phrase.of("reappointed." + it.kind(), person, post, until)
                : Phrase.of(
                        "succeeded." + it.kind(),
                        person,
                        post,
                        until,
                        new Thing(predecessor.get().personId()));
    }

    private Phrase changed(ContactPointChanged it) {
        Piece owner = owner(it.owner(), it.effectiveFrom());
        return it.previousValue().equals(it.value())
                ? Phrase.of("contact-relabelled." + it.kind(), owner, value(it.value()))
                : Phrase.of("contact-changed." + it.kind(), owner, value(it.previousValue()), value(it.value()));
    }

    /** Addresses have lines, a sentence has none. */
    private static Piece value(String value) {
        return new Literal(value.strip().replaceAll("\\s*\\R\\s*", ", "));
    }

    private Piece owner(ThingId owner, LocalDate day) {
        return owner instanceof PostId post ? post(post, day) : new Thing(owner);
    }

    /** The post's title, with its unit: many have posts of the same title. */
    private Piece post(PostId post, LocalDate day) {
        return elsewhere(post, day)
                .<Piece>map(unit -> Phrase.of("post-in-unit", new Piece.Thing(post), new Piece.Thing(unit)))
                .orElseGet(() -> new Piece.Thing(post));
    }

    /** The unit of the post, where it is not the one whose history it is. */
    private Optional<UnitId> elsewhere(PostId post, LocalDate day) {
        return unitOf.apply(post, day).filter(unit -> !unit.equals(here));
    }

    private static LocalDate dayBefore(OrganisationEvent ending) {
        return ending.effectiveFrom().minusDays(1);
    }

    /** The post whose unit must be known to tell the event. */
    static Optional<PostId> post(OrganisationEvent event) {
        return switch (event) {
            case PostEvent it -> Optional.of(it.postId());
            case PersonAppointed it -> Optional.of(it.postId());
            case AppointmentEnded it -> Optional.of(it.postId());
            case ContactPointPublished it -> asPost(it.owner());
            case ContactPointChanged it -> asPost(it.owner());
            case ContactPointWithdrawn it -> asPost(it.owner());
            case UnitEvent _, PersonEvent _, ForumEvent _, StepRetracted _ -> Optional.empty();
        };
    }

    private static Optional<PostId> asPost(ThingId thing) {
        return thing instanceof PostId post ? Optional.of(post) : Optional.empty();
    }
}
