package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.directory.UnitPage.Holder;
import org.orgtrail.directory.UnitPage.InheritedHeads;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingKind;

/** All that belongs to some units as of a day, read kind by kind, and the posts that lead those above them. */
final class UnitContents {

    private static final Comparator<ThingRow> HEADS_FIRST =
            Comparator.comparing((ThingRow post) -> post.need(Attribute.ROLE)).thenComparing(Siblings.ORDER);

    private final List<ThingRow> shown;
    private final Map<UUID, List<ThingRow>> postsOf;
    private final Map<UUID, List<ThingRow>> forumsOf;
    private final Map<UUID, List<ThingRow>> appointmentsTo;
    private final Map<UUID, List<EffectivePeriod>> lives;
    private final Map<UUID, ThingRow> people;
    private final Map<UUID, List<ThingRow>> contactsOf;

    private UnitContents(
            List<ThingRow> shown,
            List<ThingRow> posts,
            List<ThingRow> forums,
            List<ThingRow> appointments,
            Map<UUID, List<EffectivePeriod>> lives,
            List<ThingRow> people,
            List<ThingRow> contacts) {
        this.shown = shown;
        this.postsOf = byOwner(posts);
        this.forumsOf = byOwner(forums);
        this.appointmentsTo = byOwner(appointments);
        this.lives = lives;
        this.people = people.stream().collect(Collectors.toMap(row -> row.id().value(), row -> row));
        this.contactsOf = byOwner(contacts);
    }

    /**
     * @param units the one whose page it is, then those directly under it
     * @param above the units above the first one, the root first
     */
    static UnitContents read(
            List<ThingRow> units, List<ThingRow> above, ThingRows rows, Publicity publicity, AsOf asOf, Actor actor) {
        Owned owned = owned(rows, asOf);
        List<ThingRow> own = owned.by(units, ThingKind.POST);
        List<ThingRow> posts = concat(own, headsAbove(units.getFirst(), own, above, owned));
        return of(units, posts, owned.by(units, ThingKind.FORUM), owned, rows, publicity, asOf, actor);
    }

    /** The same of posts and forums without their units, as of a day on which they are there. */
    static UnitContents ofParts(
            List<ThingRow> posts, List<ThingRow> forums, ThingRows rows, Publicity publicity, AsOf asOf, Actor actor) {
        return of(List.of(), posts, forums, owned(rows, asOf), rows, publicity, asOf, actor);
    }

    private static UnitContents of(
            List<ThingRow> units,
            List<ThingRow> posts,
            List<ThingRow> forums,
            Owned owned,
            ThingRows rows,
            Publicity publicity,
            AsOf asOf,
            Actor actor) {
        List<ThingRow> appointments = owned.by(posts, ThingKind.APPOINTMENT);
        List<ThingRow> people = rows.things(
                appointments.stream()
                        .map(held -> held.need(Attribute.HOLDER).value())
                        .distinct()
                        .toList(),
                asOf.validOn(),
                Directory.known(asOf));
        List<ThingRow> reachable = concat(units, posts, forums, people);
        List<ThingRow> contacts = publicity.visible(owned.by(reachable, ThingKind.CONTACT), asOf.validOn(), actor);
        return new UnitContents(
                concat(reachable, appointments, contacts),
                posts,
                forums,
                appointments,
                Lives.byThing(rows.allOf(ids(appointments), Directory.known(asOf))),
                people,
                contacts);
    }

    private static Owned owned(ThingRows rows, AsOf asOf) {
        return (owners, kind) -> rows.ownedBy(ids(owners), kind.prefix(), asOf.validOn(), Directory.known(asOf));
    }

    /** The posts that lead the unit from further up; none where it has one of its own. */
    private static List<ThingRow> headsAbove(ThingRow unit, List<ThingRow> posts, List<ThingRow> above, Owned owned) {
        if (posts.stream()
                .anyMatch(post -> leads(post) && post.owner().equals(unit.id().value()))) {
            return List.of();
        }
        Map<UUID, List<ThingRow>> heads = byOwner(owned.by(above, ThingKind.POST).stream()
                .filter(UnitContents::leads)
                .toList());
        return above.reversed().stream()
                .map(one -> of(heads, one))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private interface Owned {
        List<ThingRow> by(Collection<ThingRow> owners, ThingKind kind);
    }

    /** All things of which something is shown, the units first. */
    List<ThingRow> shown() {
        return shown;
    }

    /** @param above the units above it, the root first */
    UnitPage.Unit unit(ThingRow unit, List<ThingRow> above) {
        List<Post> posts = posts(unit).map(this::post).toList();
        boolean led = posts.stream().anyMatch(post -> post.role() == PostRole.HEAD);
        return new UnitPage.Unit(
                UnitPages.ref(unit),
                unit.get(Attribute.DESCRIPTION),
                unit.get(Attribute.LINK),
                unit.get(Attribute.RANK),
                posts,
                of(forumsOf, unit).stream()
                        .sorted(Siblings.ORDER)
                        .map(this::forum)
                        .toList(),
                contacts(unit),
                led ? Optional.empty() : inherited(above));
    }

    /** The heads of the nearest unit that has a post for one, be it vacant. */
    private Optional<InheritedHeads> inherited(List<ThingRow> above) {
        for (ThingRow unit : above.reversed()) {
            List<Post> heads =
                    posts(unit).filter(UnitContents::leads).map(this::post).toList();
            if (!heads.isEmpty()) {
                return Optional.of(new InheritedHeads(UnitPages.ref(unit), heads));
            }
        }
        return Optional.empty();
    }

    private Stream<ThingRow> posts(ThingRow unit) {
        return of(postsOf, unit).stream().sorted(HEADS_FIRST);
    }

    Post post(ThingRow post) {
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
        ThingRow row =
                Objects.requireNonNull(people.get(person.value()), () -> appointment.id() + " is held by nobody known");
        return new Holder(
                appointment.id(AppointmentId.class),
                person,
                row.need(Attribute.PERSON_NAME),
                appointment.need(Attribute.APPOINTMENT_KIND),
                Lives.around(lives.getOrDefault(appointment.id().value(), List.of()), appointment.period()),
                appointment.startUnknown(),
                contacts(row));
    }

    Forum forum(ThingRow forum) {
        return new Forum(
                forum.id(ForumId.class),
                forum.need(Attribute.NAMES),
                forum.get(Attribute.DESCRIPTION),
                forum.get(Attribute.LINK),
                forum.get(Attribute.RANK),
                contacts(forum));
    }

    private List<Contact> contacts(ThingRow owner) {
        return contacts(of(contactsOf, owner));
    }

    /** Contact points as a page shows them. */
    static List<Contact> contacts(List<ThingRow> contacts) {
        return contacts.stream()
                .map(UnitContents::contact)
                .sorted(Comparator.comparing(Contact::kind).thenComparing(Contact::value))
                .toList();
    }

    static Contact contact(ThingRow contact) {
        return new Contact(
                contact.id(ContactId.class),
                contact.need(Attribute.OWNER),
                contact.need(Attribute.CONTACT_KIND),
                contact.need(Attribute.CONTACT_VALUE),
                contact.get(Attribute.LABEL),
                contact.need(Attribute.VISIBILITY));
    }

    private static boolean leads(ThingRow post) {
        return post.need(Attribute.ROLE) == PostRole.HEAD;
    }

    private static List<UUID> ids(Collection<ThingRow> rows) {
        return rows.stream().map(row -> row.id().value()).toList();
    }

    private static Map<UUID, List<ThingRow>> byOwner(List<ThingRow> rows) {
        return rows.stream().collect(groupingBy(ThingRow::owner));
    }

    private static List<ThingRow> of(Map<UUID, List<ThingRow>> byOwner, ThingRow owner) {
        return byOwner.getOrDefault(owner.id().value(), List.of());
    }

    @SafeVarargs
    private static List<ThingRow> concat(List<ThingRow>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
