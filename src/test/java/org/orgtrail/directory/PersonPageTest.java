package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;

/** The page of a person at several days and as known at several times. */
@OrgtrailTest
class PersonPageTest extends DirectoryCase {

    @Test
    void all_that_a_person_held_and_will_hold_is_there_the_latest_first_with_the_titles_of_the_day() {
        UnitId unit = unit("Enheten", null);
        PostId head = post(unit, "Chef", PostRole.HEAD);
        PostId other = post(unit, "Utredare", PostRole.OTHER);
        PersonId anna = person("Anna");
        AppointmentId first = appoint(other, anna, D2020);
        Done held = did(new EndAppointment(first, null, D2022));
        appoint(head, anna, D2023);
        did(rename(unit, "Nya enheten", D2024), new RetitlePost(head, LocalText.sv("Direktör"), D2024));

        assertThat(held(anna, AsOf.on(D2021)))
                .containsExactly("Chef, Enheten 2023-01-01..", "Utredare, Enheten 2020-01-01..2022-01-01");
        assertThat(held(anna, AsOf.on(D2024)))
                .containsExactly("Direktör, Nya enheten 2023-01-01..", "Utredare, Enheten 2020-01-01..2022-01-01");
        assertThat(held(anna, held.on(D2024))).containsExactly("Utredare, Enheten 2020-01-01..2022-01-01");
    }

    @Test
    void a_person_is_called_as_on_the_day_and_as_known_then() {
        PersonId person = person("Anna Ek");
        Done married = did(new ChangePersonName(person, "Anna Al", D2022));
        Done corrected = did(
                new CorrectStep(step(person, Attribute.PERSON_NAME), new ChangePersonName(person, "Anna Alm", D2022)));
        assertThat(page(person, AsOf.on(D2021)).name()).isEqualTo("Anna Ek");
        assertThat(page(person, married.on(D2022)).name()).isEqualTo("Anna Al");
        assertThat(page(person, corrected.on(D2022)).name()).isEqualTo("Anna Alm");
        assertThat(directory.person(PersonId.next(), AsOf.on(D2022), admin)).isEmpty();
        assertThat(directory
                        .names(List.of(person), AsOf.on(D2022), Actor.VISITOR)
                        .get(person))
                .isEqualTo(new DirectoryQueries.ThingName(
                        LocalText.sv("Anna Alm"), Optional.empty(), "person/" + person.text()));
    }

    @Test
    void visitors_see_the_contact_points_that_are_for_everybody() {
        Done before = did(establish("Annan", null, D2020));
        PersonId person = person("Anna");
        did(
                phone(ContactId.next(), person, "111", Visibility.PUBLIC, D2021),
                phone(ContactId.next(), person, "222", Visibility.STAFF, D2021));
        assertThat(numbers(person, AsOf.on(D2020), admin)).isEmpty();
        assertThat(numbers(person, AsOf.on(D2021), admin)).containsExactly("111", "222");
        assertThat(numbers(person, AsOf.on(D2021), Actor.VISITOR)).containsExactly("111");
        assertThat(directory.person(person, before.on(D2021), admin)).isEmpty();
    }

    private PersonPage page(PersonId person, AsOf asOf) {
        return directory.person(person, asOf, admin).orElseThrow();
    }

    private List<String> held(PersonId person, AsOf asOf) {
        return page(person, asOf).appointments().stream()
                .map(held -> held.title().sv() + ", " + held.unit().names().sv() + " "
                        + held.period().from() + ".."
                        + held.period().end().map(Object::toString).orElse(""))
                .toList();
    }

    private List<String> numbers(PersonId person, AsOf asOf, Actor actor) {
        return directory.person(person, asOf, actor).orElseThrow().contacts().stream()
                .map(UnitPage.Contact::value)
                .toList();
    }
}
