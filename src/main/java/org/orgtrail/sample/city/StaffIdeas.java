package org.orgtrail.sample.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitType;

/** What happens to posts and their holders in the sample city. */
final class StaffIdeas {

    private StaffIdeas() {}

    /** Somebody leaves and somebody else takes over the same day. */
    static boolean succession(CityDraft draft) {
        return heldPost(draft, post -> true, (unit, post) -> {
            String name = Objects.requireNonNull(post.holding).person().name;
            draft.because(name + " slutar", name + " går i pension", "Rekryteringen är klar");
            draft.decidedFor(unit);
            CityStaff.leave(draft, post, null);
            CityStaff.appoint(draft, post, CityStaff.newcomer(draft), AppointmentKind.PERMANENT);
        });
    }

    /** After an election, most committees get another chair. */
    static boolean election(CityDraft draft) {
        List<CityUnit> committees = draft.city
                .units()
                .filter(unit -> unit.type == UnitType.COMMITTEE
                        && unit.free(draft.from)
                        && unit.head().filter(head -> head.holding != null).isPresent()
                        && draft.city.chance(0.7))
                .toList();
        committees.forEach(unit -> {
            CityPost chair = unit.head().orElseThrow();
            CityStaff.leave(draft, chair, "Mandatperioden är slut");
            CityStaff.appoint(draft, chair, CityStaff.newcomer(draft), AppointmentKind.PERMANENT);
            draft.decidedFor(unit);
            draft.touch(unit);
        });
        draft.because("En ny mandatperiod börjar");
        draft.note("Valda av kommunfullmäktige efter det allmänna valet.");
        return !committees.isEmpty();
    }

    /** Somebody leaves, and the post is vacant, or led by somebody acting, until the successor is found. */
    static boolean vacancy(CityDraft draft) {
        City city = draft.city;
        return heldPost(draft, post -> true, (unit, post) -> {
            String name = Objects.requireNonNull(post.holding).person().name;
            int days = 60 + city.random.nextInt(180);
            draft.because(name + " slutar", name + " har fått ett annat arbete");
            draft.decidedFor(unit);
            CityStaff.leave(draft, post, city.chance(0.4) ? "Egen begäran" : null);
            if (post.role == PostRole.HEAD && city.chance(0.6)) {
                CityPerson acting = colleague(draft, unit).orElseGet(() -> CityStaff.newcomer(draft));
                draft.note("Tillförordnad till dess att rekryteringen är klar.");
                draft.say(new AppointPerson(
                        CityStaff.nextAppointment(draft),
                        post.id,
                        acting.id,
                        AppointmentKind.ACTING,
                        draft.from,
                        draft.from.plusDays(days)));
            }
            draft.expect(unit, Math.max(5, days - 14), draft.from.plusDays(days), later -> recruit(later, unit, post));
        });
    }

    private static boolean recruit(CityDraft draft, CityUnit unit, CityPost post) {
        draft.because("Rekryteringen är klar", "Tjänsten är tillsatt");
        draft.decidedFor(unit);
        CityStaff.appoint(draft, post, CityStaff.newcomer(draft), AppointmentKind.PERMANENT);
        draft.touch(unit);
        return true;
    }

    /** The head is away for some months, and a colleague acts. */
    static boolean acting(CityDraft draft) {
        return heldPost(draft, post -> post.role == PostRole.HEAD, (unit, post) -> {
            CityPerson acting = colleague(draft, unit).orElseGet(() -> CityStaff.newcomer(draft));
            draft.because("Föräldraledighet", "Tjänstledighet", "Sjukfrånvaro ersätts");
            LocalDate until = draft.from.plusDays(60 + draft.city.random.nextInt(180));
            draft.say(new AppointPerson(
                    CityStaff.nextAppointment(draft), post.id, acting.id, AppointmentKind.ACTING, draft.from, until));
            unit.settle(until);
        });
    }

    /** Somebody else in the unit or the one above. */
    private static Optional<CityPerson> colleague(CityDraft draft, CityUnit unit) {
        CityUnit above = unit.parent == null ? unit : unit.parent;
        return Stream.of(unit, above)
                .flatMap(each -> CityStaff.held(each).stream())
                .filter(post -> post.role != PostRole.HEAD || !unit.posts.contains(post))
                .map(post -> Objects.requireNonNull(post.holding).person())
                .findFirst();
    }

    /** Somebody goes to a vacant post elsewhere, or takes over from the one who leaves it; their own becomes vacant. */
    static boolean promotion(CityDraft draft) {
        City city = draft.city;
        Optional<CityUnit> to =
                city.unit(unit -> unit.free(draft.from) && unit.head().isPresent());
        return to.isPresent()
                && heldPost(draft, post -> !to.get().posts.contains(post), (unit, post) -> {
                    CityPost better = to.get().head().orElseThrow();
                    draft.because("Intern rekrytering", "Chefer byter uppdrag");
                    draft.decidedFor(to.get());
                    if (better.holding != null) {
                        CityStaff.leave(draft, better, null);
                    }
                    CityPerson person = CityStaff.vacate(draft, post, "Nytt uppdrag i staden");
                    CityStaff.appoint(draft, better, person, AppointmentKind.PERMANENT);
                    draft.touch(to.get());
                    int days = 40 + city.random.nextInt(120);
                    draft.expect(
                            unit,
                            Math.max(5, days - 20),
                            draft.from.plusDays(days),
                            later -> recruit(later, unit, post));
                });
    }

    /** A vacant post is filled, for good or for a time. */
    static boolean fill(CityDraft draft) {
        Optional<CityUnit> where = draft.city.unit(
                unit -> unit.free(draft.from) && !CityStaff.vacant(unit).isEmpty());
        where.ifPresent(unit -> {
            draft.because("Vakansen är tillsatt", "Tjänsten är tillsatt efter ny utlysning");
            draft.decidedFor(unit);
            CityStaff.appoint(
                    draft,
                    CityStaff.vacant(unit).getFirst(),
                    CityStaff.newcomer(draft),
                    draft.city.chance(0.2) ? AppointmentKind.INTERIM : AppointmentKind.PERMANENT);
            draft.touch(unit);
        });
        return where.isPresent();
    }

    static boolean newPost(CityDraft draft) {
        City city = draft.city;
        Optional<CityUnit> where =
                city.heldCount() >= city.size.people() ? Optional.empty() : city.unit(unit -> unit.free(draft.from));
        where.ifPresent(unit -> {
            draft.because("Utökat uppdrag", "Ny tjänst enligt budget");
            draft.decidedFor(unit);
            CityPost post = CityStaff.post(draft, unit, PostRole.OTHER, CityNaming.post(city, unit));
            CityStaff.appoint(draft, post, CityStaff.newcomer(draft), AppointmentKind.PERMANENT);
            draft.touch(unit);
        });
        return where.isPresent();
    }

    static boolean abolishPost(CityDraft draft) {
        return draft.city.heldCount() >= draft.city.size.people() * 0.97
                && heldPost(draft, post -> post.role != PostRole.HEAD, (unit, post) -> {
                    draft.because("Uppgifterna fördelas om", "Minskad ram", "Projektet är avslutat");
                    draft.decidedFor(unit);
                    end(draft, unit, post);
                });
    }

    /** The post ends with all that belongs to it, and whoever holds it leaves. */
    static void end(CityDraft draft, CityUnit unit, CityPost post) {
        if (post.holding != null) {
            CityStaff.leave(draft, post, null);
        }
        post.contacts.forEach(contact -> draft.say(new WithdrawContactPoint(contact.id, draft.from)));
        draft.say(new AbolishPost(post.id, draft.from));
        unit.posts.remove(post);
    }

    static boolean retitle(CityDraft draft) {
        return heldPost(draft, post -> post.role == PostRole.OTHER, (unit, post) -> {
            CityName other = draft.city.pick(CityWords.POSTS);
            post.title = other.equals(post.title)
                    ? new CityName("Senior " + other.lowered().sv(), "Senior " + other.en())
                    : other;
            draft.because("Titeln följer uppdraget", "Titlarna har setts över");
            draft.say(new RetitlePost(post.id, post.title.text(), draft.from));
        });
    }

    /** Somebody takes another surname, and the address follows. */
    static boolean rename(CityDraft draft) {
        return heldPost(draft, post -> true, (unit, post) -> {
            CityPerson person = Objects.requireNonNull(post.holding).person();
            String first = person.name.substring(0, person.name.indexOf(' '));
            String surname = CityWords.surname(draft.city.random);
            String name = first + " " + surname;
            person.name = name.equals(person.name) ? first + " " + surname + " Alm" : name;
            person.address = CityStaff.address(draft.city, person.name);
            draft.because("Nytt efternamn");
            draft.say(new ChangePersonName(person.id, person.name, draft.from));
            CityContact email = person.email;
            if (email != null) {
                email.value = person.address;
                draft.say(new ChangeContactPoint(email.id, email.value, email.label, email.visibility, draft.from));
            }
        });
    }

    private static boolean heldPost(CityDraft draft, Predicate<CityPost> fits, BiConsumer<CityUnit, CityPost> write) {
        Optional<CityUnit> where = draft.city.unit(
                unit -> unit.free(draft.from) && CityStaff.held(unit).stream().anyMatch(fits));
        where.ifPresent(unit -> {
            write.accept(
                    unit,
                    draft.city.pick(CityStaff.held(unit).stream().filter(fits).toList()));
            draft.touch(unit);
        });
        return where.isPresent();
    }
}
