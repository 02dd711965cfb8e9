package org.orgtrail.sample.city;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.sample.area.SampleIds;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;

/** Posts, those who hold them, and how they are reached. People are invented; numbers are of series kept free for fiction. */
final class CityStaff {

    private static final LocalText MOBILE = new LocalText("Mobil", "Mobile");

    private CityStaff() {}

    /** A post for the head of the unit, and a number to reach it by. */
    static CityPost head(CityDraft draft, CityUnit unit) {
        CityPost post = post(draft, unit, PostRole.HEAD, headOf(unit));
        phone(draft, post);
        return post;
    }

    static CityPost post(CityDraft draft, CityUnit unit, PostRole role, CityName title) {
        CityPost post = new CityPost(new PostId(SampleIds.of(draft.city.next("post"))), role, title);
        unit.posts.add(post);
        draft.say(new EstablishPost(post.id, unit.id, title.text(), role, draft.from));
        return post;
    }

    static CityName headOf(CityUnit unit) {
        return switch (unit.type) {
            case ADMINISTRATION -> new CityName("Förvaltningsdirektör", "Director");
            case AREA -> new CityName("Områdeschef", "Head of Area");
            case COMMITTEE -> new CityName("Ordförande", "Chair");
            case COMPANY -> new CityName("Verkställande direktör", "Chief Executive");
            case CITY, AGENCY -> new CityName("Direktör", "Director");
            case DEPARTMENT ->
                unit.level() < 3
                        ? new CityName("Avdelningschef", "Head of Department")
                        : new CityName("Enhetschef", "Head of Unit");
        };
    }

    static CityName deputyOf(CityUnit unit) {
        CityName head = headOf(unit);
        return unit.type == UnitType.COMMITTEE
                ? new CityName("Vice ordförande", "Vice-Chair")
                : new CityName("Biträdande " + head.lowered().sv(), "Deputy " + head.en());
    }

    /** Somebody new in the register, or somebody who comes back. */
    static CityPerson newcomer(CityDraft draft) {
        return draft.city.returning(draft.from).orElseGet(() -> {
            String name = CityWords.person(draft.city.random);
            CityPerson person = new CityPerson(
                    new PersonId(SampleIds.of(draft.city.next("person"))), name, address(draft.city, name));
            draft.say(new RegisterPerson(person.id, name));
            return person;
        });
    }

    /** The person holds the vacant post until further notice. */
    static void appoint(CityDraft draft, CityPost post, CityPerson person, AppointmentKind kind) {
        AppointmentId id = nextAppointment(draft);
        post.holding = new CityPost.Holding(id, person);
        draft.city.countHeld(1);
        draft.say(new AppointPerson(id, post.id, person.id, kind, draft.from, null));
        if (person.email == null) {
            person.email = publish(draft, person.id, ContactKind.EMAIL, person.address, null, Visibility.PUBLIC);
        }
    }

    static AppointmentId nextAppointment(CityDraft draft) {
        return new AppointmentId(SampleIds.of(draft.city.next("appointment")));
    }

    /** Whoever holds the post goes to another, which is for the caller to say. */
    static CityPerson vacate(CityDraft draft, CityPost post, @Nullable String why) {
        CityPost.Holding holding = Objects.requireNonNull(post.holding);
        draft.say(new EndAppointment(holding.id(), why, draft.from));
        post.holding = null;
        draft.city.countHeld(-1);
        return holding.person();
    }

    /** Whoever holds the post leaves the city. */
    static void leave(CityDraft draft, CityPost post, @Nullable String why) {
        leaves(draft, vacate(draft, post, why));
    }

    /** They have no post any more. */
    static void leaves(CityDraft draft, CityPerson person) {
        if (person.email != null) {
            draft.say(new WithdrawContactPoint(person.email.id, draft.from));
            person.email = null;
        }
        draft.city.leaves(person, draft.from);
    }

    static void phone(CityDraft draft, CityPost post) {
        post.contacts.add(publish(draft, post.id, ContactKind.PHONE, number(draft.city), null, Visibility.PUBLIC));
    }

    /** A number that only staff see. */
    static void mobile(CityDraft draft, CityPost post) {
        String number = "070-174 06 %02d".formatted(5 + draft.city.random.nextInt(95));
        post.contacts.add(publish(draft, post.id, ContactKind.PHONE, number, MOBILE, Visibility.STAFF));
    }

    static CityContact publish(
            CityDraft draft,
            ThingId owner,
            ContactKind kind,
            String value,
            @Nullable LocalText label,
            Visibility visibility) {
        ContactId id = new ContactId(SampleIds.of(draft.city.next("contact")));
        draft.say(new PublishContactPoint(id, owner, kind, value, label, visibility, draft.from));
        return new CityContact(id, kind, value, label, visibility);
    }

    static String number(City city) {
        return "031-390 06 %02d".formatted(city.random.nextInt(100));
    }

    /** Whoever has the name of somebody before gets a number. */
    static String address(City city, String name) {
        String plain = plain(name).replace('-', '.');
        int namesakes = city.count("address " + plain);
        return plain + (namesakes == 1 ? "" : namesakes) + "@stadshuset.example";
    }

    /** As it may stand in an address: <i>agneta-ostberg</i>. */
    static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** Those of its posts that somebody holds. */
    static List<CityPost> held(CityUnit unit) {
        return unit.posts.stream().filter(post -> post.holding != null).toList();
    }

    /** Those of its posts that nobody holds. */
    static List<CityPost> vacant(CityUnit unit) {
        return unit.posts.stream().filter(post -> post.holding == null).toList();
    }
}
