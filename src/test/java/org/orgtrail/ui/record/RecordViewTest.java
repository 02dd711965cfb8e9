package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBoxTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.Visibility;
import org.orgtrail.ui.shell.ThingPicker;

/** Recording that does not begin at a page. */
class RecordViewTest extends RecordingScreenTest {

    private UnitPage communication;

    @BeforeEach
    void read_the_unit() {
        communication = page(new UnitCode("SLK-KOM"), TODAY);
    }

    private static String about(String what, ThingId thing) {
        return "what=" + what + "&thing=" + thing;
    }

    private List<String> menus() {
        return findInView(NativeDetails.class).all().stream()
                .map(NativeDetails::getSummaryText)
                .toList();
    }

    private List<String> buttons() {
        return findInView(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private String link(String text) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().startsWith(text))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_begins_with_the_two_kinds_and_asks_what_it_is_about_when_one_is_chosen() {
        open("record", "");
        assertThat(shown())
                .contains("Inget sparas förrän du har sett vad det leder till", "Något ändras", "Något var fel")
                .doesNotContain("Vad gäller det?");
        assertThat(link("Något var fel")).isEqualTo("record?what=wrong");

        open("record", "what=change");
        assertThat(shown()).contains("Vad gäller det?", "Inrätta en översta enhet");
        ThingPicker picker = find(ThingPicker.class).single();
        assertThat(picker.thing()).isEqualTo(Optional.empty());
        ComboBoxTester<ThingPicker, ThingPicker.Named> tester = new ComboBoxTester<>(picker);
        tester.setFilter("kommunikationsdirektör");
        assertThat(tester.getSuggestions())
                .containsExactlyInAnyOrder(
                        "Kommunikationsdirektör (Kommunikation SLK-KOM)",
                        "Kommunikationsdirektör (Kommunikation SLK-KOM-K)");
        tester.setFilter("gun björkman");
        assertThat(tester.getSuggestions())
                .containsExactly("Gun Björkman (Internationell chef, Internationell avdelning SLK-INT)");
    }

    @Test
    void a_change_of_a_unit_is_recorded_from_here_by_the_form_of_its_page() {
        establish("SLK-KOM", "Gamla kontoret", "SLK-R1", TODAY.minusYears(1));
        ThingId unit = page(new UnitCode("SLK-R1"), TODAY).unit().ref().id();
        open("record", about("change", unit));
        assertThat(menus()).containsExactly("Registrera ändring", "Omorganisera");

        pressContaining("Byt namn");
        write("Namn", "Nya kontoret");
        click("Förhandsgranska");
        click("Registrera");

        assertThat(page(new UnitCode("SLK-R1"), TODAY).unit().ref().names().sv())
                .isEqualTo("Nya kontoret");
        assertThat(shown()).contains("Nya kontoret", "Något ändras");
    }

    @Test
    void what_was_wrong_of_a_unit_is_corrected_from_here_its_contact_points_too() {
        establish("SLK-KOM", "Nåbara kontoret", "SLK-R2", TODAY.minusYears(1));
        ThingId unit = page(new UnitCode("SLK-R2"), TODAY).unit().ref().id();
        recordMeanwhile(new PublishContactPoint(
                ContactId.next(), unit, ContactKind.PHONE, "031-390 06 77", null, Visibility.PUBLIC, TODAY));
        open("record", about("wrong", unit));

        assertThat(menus()).containsExactly("Något var fel");
        assertThat(buttons())
                .anyMatch(text -> text.contains("namnet: "))
                .anyMatch(text -> text.contains("031-390 06 77"));
    }

    @Test
    void a_unit_leads_on_to_its_posts_and_forums() {
        UnitPage.Post post = communication.unit().posts().getFirst();
        open("record", about("change", communication.unit().ref().id()));
        assertThat(link(post.title().sv())).contains("what=change", post.id().text());

        open("record", about("change", post.id()));
        assertThat(menus()).containsExactly("Ändra befattningen");
        open("record", about("wrong", post.id()));
        assertThat(buttons()).anyMatch(text -> text.contains("titeln: "));
        UnitPage.Forum forum = communication.subUnits().getFirst().forums().getFirst();
        open("record", about("change", forum.id()));
        assertThat(menus()).containsExactly("Ändra forumet");
    }

    @Test
    void about_a_person_the_posts_that_they_hold_are_offered() {
        UnitPage.Post post = communication.unit().heads().getFirst();
        ThingId holder = post.holders().getFirst().person();
        open("record", about("change", holder));
        assertThat(menus()).isNotEmpty().containsOnly("Ändra befattningen");
        assertThat(shown()).contains(post.title().sv() + " – Kommunikation");

        open("person/" + holder, "");
        assertThat(link("Något var fel")).contains("record?what=wrong", holder.text());
    }

    @Test
    void what_there_is_not_is_said_and_the_field_stays() {
        for (String thing : List.of("unit-nix", "unit-0197f3a0-0000-7000-8000-000000000000", "contact-x")) {
            open("record", "what=change&thing=" + thing);
            assertThat(shown()).contains(thing + " går inte att registrera något om");
            assertThat(find(ThingPicker.class).exists()).isTrue();
        }
    }

    @Test
    void what_one_may_not_change_is_not_offered() {
        signIn(new Grants(
                Set.of(Role.EDITOR),
                false,
                Set.of(page(new UnitCode("SLK-INT"), TODAY).unit().ref().id())));
        open("record", about("change", communication.unit().ref().id()));
        assertThat(menus()).isEmpty();
        assertThat(shown()).contains("Här finns inget som du får ändra");
        open("record", "what=change");
        assertThat(shown()).doesNotContain("Inrätta en översta enhet");
    }

    @Test
    void the_way_there_is_shown_to_those_who_may_record_alone() {
        open("unit/SLK-KOM", "");
        assertThat(link("Registrera")).isEqualTo("record");
        open("record", "known=2016-08-21");
        assertThat(shown()).contains("Det går bara att registrera utifrån det som är känt nu.");
        String begun = about("wrong", communication.unit().ref().id());
        open("record", begun + "&on=2016-08-20&known=2016-08-21");
        assertThat(link("Gå till det som är känt nu")).isEqualTo("record?" + begun + "&on=2016-08-20");
        sign_out();
        open("unit/SLK-KOM", "");
        assertThat(find(Anchor.class).withText("Registrera").exists()).isFalse();
    }
}
