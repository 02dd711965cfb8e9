package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.Difference.Description;
import org.orgtrail.directory.Difference.Holder;
import org.orgtrail.directory.Difference.Subject;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.directory.internal.Comparing.Both;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;

/** Tells in which respects a thing differs between two points. */
final class ThingDifferences {

    private final Snapshot before;
    private final Snapshot after;

    ThingDifferences(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /** @param gone whether it is only there at the first point */
    Subject subject(ThingRow thing, boolean gone) {
        return new Subject(thing.id(), name(thing), (gone ? before : after).unitOf(thing));
    }

    /** What differs of a thing, but for units that are at only one of the points. */
    List<Difference> of(Both both, Subject subject) {
        return switch (both.id().kind()) {
            case UNIT -> same(both, subject);
            case POST, FORUM -> {
                if (both.before() == null) {
                    yield List.of(new Difference.PartAdded(subject));
                }
                yield both.after() == null ? List.of(new Difference.PartEnded(subject)) : same(both, subject);
            }
            case CONTACT -> contact(both, subject).stream().toList();
            case PERSON -> person(both, subject);
            case APPOINTMENT -> List.of(); // told of its post
        };
    }

    /** What differs of a unit, post or forum that is at both points. */
    private List<Difference> same(Both both, Subject subject) {
        List<Difference> told = new ArrayList<>();
        ThingRow then = both.needBefore();
        ThingRow now = both.needAfter();
        if (!Objects.equals(then.owner(), now.owner())) {
            told.add(new Difference.Moved(subject, unit(before, then), unit(after, now)));
        }
        for (Attribute<LocalText> name : List.of(Attribute.NAMES, Attribute.TITLE)) {
            differs(both, name, (one, other) -> new Difference.Renamed(subject, one, other))
                    .ifPresent(told::add);
        }
        differs(both, Attribute.CODE, (one, other) -> new Difference.Recoded(subject, one, other))
                .ifPresent(told::add);
        differs(both, Attribute.TYPE, (one, other) -> new Difference.Reclassified(subject, one, other))
                .ifPresent(told::add);
        differs(both, Attribute.ROLE, (one, other) -> new Difference.RoleChanged(subject, one, other))
                .ifPresent(told::add);
        if (!description(then).equals(description(now))) {
            told.add(new Difference.Described(subject, description(then), description(now)));
        }
        if (!then.get(Attribute.RANK).equals(now.get(Attribute.RANK))) {
            told.add(new Difference.Reranked(subject, then.get(Attribute.RANK), now.get(Attribute.RANK)));
        }
        return told;
    }

    private static <V> Optional<Difference> differs(
            Both both, Attribute<V> attribute, BiFunction<V, V, Difference> difference) {
        Optional<V> one = both.needBefore().get(attribute);
        Optional<V> other = both.needAfter().get(attribute);
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? Optional.empty()
                : Optional.of(difference.apply(one.get(), other.get()));
    }

    private static Description description(ThingRow row) {
        return new Description(row.get(Attribute.DESCRIPTION), row.get(Attribute.LINK));
    }

    private static Optional<UnitRef> unit(Snapshot snapshot, ThingRow row) {
        return Optional.ofNullable(row.owner()).flatMap(snapshot::unit);
    }

    /** Of a person who holds no post at either point, the directory tells nothing. */
    private List<Difference> person(Both both, Subject subject) {
        if (both.before() == null || both.after() == null) {
            return List.of();
        }
        Optional<UnitRef> unit = subject.unit().or(() -> before.unitOf(both.needBefore()));
        if (unit.isEmpty()) {
            return List.of();
        }
        Subject person = new Subject(subject.thing(), subject.name(), unit);
        return differs(
                        both,
                        Attribute.PERSON_NAME,
                        (one, other) -> new Difference.Renamed(person, LocalText.sv(one), LocalText.sv(other)))
                .stream()
                .toList();
    }

    /** A contact point that goes with its owner is not told. */
    private Optional<Difference> contact(Both both, Subject subject) {
        return after.get(both.latter().owner())
                .flatMap(owner -> subject.unit()
                        .or(() -> after.unitOf(owner))
                        .map(unit -> new Difference.ContactChanged(
                                new Subject(subject.thing(), subject.name(), Optional.of(unit)),
                                owner.id(),
                                name(owner),
                                Optional.ofNullable(both.before()).map(UnitContents::contact),
                                Optional.ofNullable(both.after()).map(UnitContents::contact))));
    }

    /** Whether a post that is there at the second point has others in it, or in another manner. */
    Optional<Difference> restaffed(UUID post) {
        return after.get(post).flatMap(row -> {
            List<Holder> then = holders(before, post);
            List<Holder> now = holders(after, post);
            return manners(then).equals(manners(now))
                    ? Optional.empty()
                    : Optional.of(new Difference.Restaffed(subject(row, false), then, now));
        });
    }

    private static List<Holder> holders(Snapshot snapshot, UUID post) {
        return snapshot.appointmentsTo(post).stream()
                .map(held -> holder(snapshot, held))
                .sorted(Comparator.comparing(Holder::kind).thenComparing(Holder::name, Siblings.swedish()))
                .toList();
    }

    private static Holder holder(Snapshot snapshot, ThingRow held) {
        PersonId person = held.need(Attribute.HOLDER);
        String name = snapshot.get(person.value())
                .orElseThrow(() -> new IllegalStateException(held.id() + " is held by nobody known"))
                .need(Attribute.PERSON_NAME);
        return new Holder(person, name, held.need(Attribute.APPOINTMENT_KIND));
    }

    /** Who holds it and how, whatever they are called. */
    private static Set<Manner> manners(List<Holder> holders) {
        return holders.stream()
                .map(holder -> new Manner(holder.person(), holder.kind()))
                .collect(toSet());
    }

    private record Manner(PersonId person, AppointmentKind kind) {}

    private static LocalText name(ThingRow row) {
        return row.get(Attribute.NAMES)
                .or(() -> row.get(Attribute.TITLE))
                .or(() -> row.get(Attribute.PERSON_NAME).map(LocalText::sv))
                .or(() -> row.get(Attribute.CONTACT_VALUE).map(LocalText::sv))
                .orElseGet(() -> LocalText.sv(row.id().text()));
    }
}
