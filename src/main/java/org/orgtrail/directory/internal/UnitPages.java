package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.directory.UnitPage.Holder;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts the page of a unit together: the unit and those directly under it, each with posts, holders, forums and contacts. */
@Component
class UnitPages {

    private final ThingRows rows;
    private final JdbcTemplate jdbc;
    private final Rights rights;
    private final Clock clock;

    UnitPages(ThingRows rows, JdbcTemplate jdbc, Rights rights, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * @param unit how the unit is as of the day
     * @param lifetimes when it exists; one of them contains the day
     */
    UnitPage page(ThingRow unit, List<EffectivePeriod> lifetimes, AsOf asOf, Actor actor) {
        List<ThingRow> children = new ArrayList<>(owned(List.of(unit), ThingKind.UNIT, asOf));
        children.sort(Siblings.ORDER);
        Reading reading = new Reading(
                Stream.concat(Stream.of(unit), children.stream()).toList(), asOf, rights.seesInternal(actor));
        return new UnitPage(
                path(unit, asOf),
                reading.unit(unit),
                children.stream().map(reading::unit).toList(),
                lifetimes.stream()
                        .filter(life -> life.contains(asOf.validOn()))
                        .findFirst()
                        .orElseThrow(),
                unit.get(Attribute.PARENT),
                position());
    }

    static UnitRef ref(ThingRow unit) {
        return new UnitRef(
                unit.id(UnitId.class),
                unit.need(Attribute.CODE),
                unit.need(Attribute.NAMES),
                unit.need(Attribute.TYPE));
    }

    private List<UnitRef> path(ThingRow unit, AsOf asOf) {
        List<UnitRef> path = new ArrayList<>();
        Optional<UnitId> parent = unit.get(Attribute.PARENT);
        while (parent.isPresent()) {
            ThingRow above = things(List.of(parent.get().value()), asOf).stream()
                    .findFirst()
                    .orElseThrow();
            path.addFirst(ref(above));
            parent = above.get(Attribute.PARENT);
        }
        return path;
    }

    /** The last change that the answer knows of. */
    private Position position() {
        Long last = jdbc.queryForObject("select coalesce(max(position), 0) from directory_step", Long.class);
        return last == null ? Position.START : new Position(last);
    }

    private List<ThingRow> owned(Collection<ThingRow> owners, ThingKind kind, AsOf asOf) {
        return rows.ownedBy(ids(owners), kind.prefix(), asOf.validOn(), Directory.known(asOf));
    }

    private List<ThingRow> things(Collection<UUID> ids, AsOf asOf) {
        return rows.things(ids, asOf.validOn(), Directory.known(asOf));
    }

    /**
     * The contact points that everybody may see: those for everybody on the asked day, unless they are, or last were, for staff
     * today. An old day must not reveal what is hidden now.
     */
    private List<ThingRow> published(List<ThingRow> contacts) {
        Map<UUID, Visibility> today = new HashMap<>();
        rows.latest(ids(contacts), LocalDate.now(clock))
                .forEach(row -> today.put(row.id().value(), row.need(Attribute.VISIBILITY)));
        return contacts.stream()
                .filter(contact -> contact.need(Attribute.VISIBILITY) == Visibility.PUBLIC
                        && today.getOrDefault(contact.id().value(), Visibility.PUBLIC) == Visibility.PUBLIC)
                .toList();
    }

    private static List<UUID> ids(Collection<ThingRow> rows) {
        return rows.stream().map(row -> row.id().value()).toList();
    }

    /** All that belongs to some units as of a day, read kind by kind. */
    private final class Reading {

        private final Map<UUID, List<ThingRow>> postsOf;
        private final Map<UUID, List<ThingRow>> forumsOf;
        private final Map<UUID, List<ThingRow>> appointmentsTo;
        private final Map<UUID, ThingRow> people;
        private final Map<UUID, List<ThingRow>> contactsOf;

        Reading(List<ThingRow> units, AsOf asOf, boolean seesInternal) {
            List<ThingRow> posts = owned(units, ThingKind.POST, asOf);
            List<ThingRow> forums = owned(units, ThingKind.FORUM, asOf);
            List<ThingRow> appointments = owned(posts, ThingKind.APPOINTMENT, asOf);
            List<ThingRow> holders = things(
                    appointments.stream()
                            .map(held -> held.need(Attribute.HOLDER).value())
                            .distinct()
                            .toList(),
                    asOf);
            List<ThingRow> reachable = Stream.of(units, posts, forums, holders)
                    .flatMap(List::stream)
                    .toList();
            postsOf = posts.stream().collect(groupingBy(ThingRow::owner));
            forumsOf = forums.stream().collect(groupingBy(ThingRow::owner));
            appointmentsTo = appointments.stream().collect(groupingBy(ThingRow::owner));
            people = holders.stream().collect(Collectors.toMap(row -> row.id().value(), row -> row));
            List<ThingRow> contacts = owned(reachable, ThingKind.CONTACT, asOf);
            contactsOf =
                    (seesInternal ? contacts : published(contacts)).stream().collect(groupingBy(ThingRow::owner));
        }

        UnitPage.Unit unit(ThingRow unit) {
            return new UnitPage.Unit(
                    ref(unit),
                    unit.get(Attribute.DESCRIPTION),
                    unit.get(Attribute.LINK),
                    unit.get(Attribute.RANK),
                    of(postsOf, unit).stream()
                            .sorted(Comparator.comparing((ThingRow post) -> post.need(Attribute.ROLE))
                                    .thenComparing(Siblings.ORDER))
                            .map(this::post)
                            .toList(),
                    of(forumsOf, unit).stream()
                            .sorted(Siblings.ORDER)
                            .map(this::forum)
                            .toList(),
                    contacts(unit));
        }

        private Post post(ThingRow post) {
            return new Post(
                    post.id(PostId.class),
                    post.need(Attribute.TITLE),
                    post.need(Attribute.ROLE),
                    of(appointmentsTo, post).stream()
                            .map(this::holder)
                            .sorted(Comparator.comparing(Holder::kind).thenComparing(Holder::name, Siblings.swedish()))
                            .toList(),
                    contacts(post));
        }

        private Holder holder(ThingRow appointment) {
            PersonId person = appointment.need(Attribute.HOLDER);
            ThingRow row = people.get(person.value());
            if (row == null) {
                throw new IllegalStateException(appointment.id() + " is held by nobody known");
            }
            return new Holder(
                    appointment.id(AppointmentId.class),
                    person,
                    row.need(Attribute.PERSON_NAME),
                    appointment.need(Attribute.APPOINTMENT_KIND),
                    appointment.period(),
                    contacts(row));
        }

        private Forum forum(ThingRow forum) {
            return new Forum(
                    forum.id(ForumId.class),
                    forum.need(Attribute.NAMES),
                    forum.get(Attribute.DESCRIPTION),
                    forum.get(Attribute.LINK),
                    forum.get(Attribute.RANK),
                    contacts(forum));
        }

        private List<Contact> contacts(ThingRow owner) {
            return of(contactsOf, owner).stream()
                    .map(contact -> new Contact(
                            contact.id(ContactId.class),
                            contact.need(Attribute.OWNER),
                            contact.need(Attribute.CONTACT_KIND),
                            contact.need(Attribute.CONTACT_VALUE),
                            contact.get(Attribute.LABEL),
                            contact.need(Attribute.VISIBILITY)))
                    .sorted(Comparator.comparing(Contact::kind).thenComparing(Contact::value))
                    .toList();
        }

        private static List<ThingRow> of(Map<UUID, List<ThingRow>> byOwner, ThingRow owner) {
            return byOwner.getOrDefault(owner.id().value(), List.of());
        }
    }
}
