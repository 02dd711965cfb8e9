package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.Aspect;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ReadableValue;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.Timelines;

/** Reads one aspect of a thing at any point, from all that was ever known of the thing and of those that it is told by. */
final class AspectReader {

    /** Whose timelines tell of an aspect, by which attributes. */
    record Source(Map<UUID, KnownThing> things, Set<Attribute<?>> attributes) {}

    /**
     * A piece of what is believed.
     *
     * @param value null for a post that nobody holds
     * @param kind how somebody holds a post
     */
    record Piece(
            Attribute<?> attribute,
            @Nullable Object value,
            @Nullable AppointmentKind kind) {

        Optional<ThingId> named() {
            return value instanceof ThingId thing ? Optional.of(thing) : Optional.empty();
        }

        LocalText text(Function<ThingId, LocalText> called) {
            if (value == null) {
                return Texts.inBoth("post.vacant");
            }
            LocalText text = ReadableValue.worded(attribute, ReadableValue.of(attribute, value, called));
            if (kind == null || kind == AppointmentKind.PERMANENT) {
                return text;
            }
            LocalText how = Texts.inBoth("value.appointmentKind." + kind);
            return new LocalText(
                    text.sv() + " (" + how.sv() + ")", text.in(Texts.ENGLISH) + " (" + how.in(Texts.ENGLISH) + ")");
        }
    }

    private final ThingId thing;
    private final Aspect aspect;
    private final Source own;
    private final Source posts;
    private final Source appointments;

    /**
     * @param posts the unit's, where it is asked who heads it
     * @param appointments to the post or to these posts
     */
    AspectReader(
            ThingId thing,
            Aspect aspect,
            Map<UUID, KnownThing> own,
            Map<UUID, KnownThing> posts,
            Map<UUID, KnownThing> appointments) {
        this.thing = thing;
        this.aspect = aspect;
        this.own = new Source(
                own,
                Stream.<Attribute<?>>of(Attribute.EXISTS, attribute(aspect, thing.kind()))
                        .collect(Collectors.toUnmodifiableSet()));
        this.posts = new Source(posts, Set.of(Attribute.EXISTS, Attribute.UNIT, Attribute.ROLE));
        this.appointments = new Source(
                appointments, Set.of(Attribute.EXISTS, Attribute.POST, Attribute.HOLDER, Attribute.APPOINTMENT_KIND));
    }

    List<Source> sources() {
        return List.of(own, posts, appointments);
    }

    /** The attribute that tells of it; whether the thing exists, where it is told by other things. */
    private static Attribute<?> attribute(Aspect aspect, ThingKind kind) {
        return switch (aspect) {
            case NAME ->
                switch (kind) {
                    case UNIT, FORUM -> Attribute.NAMES;
                    case POST -> Attribute.TITLE;
                    case PERSON -> Attribute.PERSON_NAME;
                    case CONTACT, APPOINTMENT -> Attribute.EXISTS;
                };
            case PLACE ->
                switch (kind) {
                    case UNIT -> Attribute.PARENT;
                    case POST -> Attribute.UNIT;
                    case FORUM -> Attribute.HOST;
                    case CONTACT -> Attribute.OWNER;
                    case PERSON, APPOINTMENT -> Attribute.EXISTS;
                };
            case TYPE -> Attribute.TYPE;
            case CODE -> Attribute.CODE;
            case DESCRIPTION -> Attribute.DESCRIPTION;
            case LINK -> Attribute.LINK;
            case RANK -> Attribute.RANK;
            case ROLE -> Attribute.ROLE;
            case VALUE -> Attribute.CONTACT_VALUE;
            case LABEL -> Attribute.LABEL;
            case VISIBILITY -> Attribute.VISIBILITY;
            case HEAD, HOLDER, EXISTENCE -> Attribute.EXISTS;
        };
    }

    /** What was believed of the day by what was known there; nothing where the thing was not believed to exist. */
    List<Piece> at(LocalDate day, long position) {
        boolean exists = own.things().values().stream()
                .anyMatch(known -> known.at(position).existsOn(day));
        if (!exists) {
            return List.of();
        }
        return switch (aspect) {
            case HEAD -> heads(day, position);
            case HOLDER -> holders(thing.value(), day, position);
            case NAME, PLACE, TYPE, CODE, DESCRIPTION, LINK, RANK, ROLE, VALUE, LABEL, VISIBILITY, EXISTENCE -> {
                Attribute<?> attribute = attribute(aspect, thing.kind());
                yield at(own.things().values(), position)
                        .flatMap(known -> known.at(attribute, day).stream())
                        .map(value -> new Piece(attribute, value, null))
                        .toList();
            }
        };
    }

    private List<Piece> heads(LocalDate day, long position) {
        List<Piece> heads = new ArrayList<>();
        posts.things().forEach((post, known) -> {
            Timelines then = known.at(position);
            if (then.existsOn(day)
                    && then.at(Attribute.UNIT, day).filter(thing::equals).isPresent()
                    && then.at(Attribute.ROLE, day)
                            .filter(PostRole.HEAD::equals)
                            .isPresent()) {
                heads.addAll(holders(post, day, position));
            }
        });
        return heads;
    }

    private List<Piece> holders(UUID post, LocalDate day, long position) {
        List<Piece> holders = at(appointments.things().values(), position)
                .filter(then -> then.existsOn(day))
                .filter(then -> then.at(Attribute.POST, day)
                        .filter(it -> it.value().equals(post))
                        .isPresent())
                .flatMap(then -> then.at(Attribute.HOLDER, day).stream()
                        .map(person -> new Piece(
                                Attribute.HOLDER,
                                person,
                                then.at(Attribute.APPOINTMENT_KIND, day).orElse(null))))
                .toList();
        return holders.isEmpty() ? List.of(new Piece(Attribute.HOLDER, null, null)) : holders;
    }

    private static Stream<Timelines> at(Collection<KnownThing> things, long position) {
        return things.stream().map(known -> known.at(position));
    }
}
