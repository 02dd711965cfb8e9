package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.orgtrail.sample.BeingLoaded;
import org.orgtrail.shared.Position;
import org.orgtrail.ui.shell.DateInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class RecordingChangesTest extends RecordingScreenTest {

    @Autowired
    private ApplicationContext application;

    @Test
    void a_department_is_renamed_after_a_preview_and_a_second_click_stores_nothing_more() {
        open("unit/SLK-NU", "");
        press("Byt namn");
        write("Namn", "Näringsliv");
        click("Förhandsgranska");
        assertThat(find(PreviewPane.class).single().getElement().getTextRecursively())
                .contains("Det här gäller från 2026-11-24", "Näringsliv");

        Position before = log.end();
        Button record = button("Registrera");
        ComponentUtil.fireEvent(record, new ClickEvent<>(record));
        ComponentUtil.fireEvent(record, new ClickEvent<>(record));
        assertThat(log.end()).isEqualTo(new Position(before.value() + 1));
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Näringsliv");
        assertThat(find(ChangeDialog.class).all()).isEmpty();
    }

    @Test
    void a_blank_name_is_objected_to_at_its_field_and_all_else_is_kept() {
        open("unit/SLK-INT", "");
        press("Byt namn");
        write("Namn", " ");
        write("Diarienummer", "SLK-2026/0999");
        click("Förhandsgranska");

        assertThat(field("Namn").isInvalid()).isTrue();
        assertThat(field("Namn").getErrorMessage()).isNotBlank();
        assertThat(field("Diarienummer").getValue()).isEqualTo("SLK-2026/0999");
    }

    @Test
    void a_text_that_is_too_long_is_kept_as_it_was_pasted_and_objected_to_at_its_field() {
        String tooLong = "N".repeat(201);
        open("unit/SLK-INT", "");
        press("Byt namn");
        write("Namn", tooLong);
        click("Förhandsgranska");

        assertThat(field("Namn").getErrorMessage()).contains("för lång", "200");
        assertThat(field("Namn").getValue()).isEqualTo(tooLong);
        write("Namn", "Näringsliv");
        write("Skäl", "s".repeat(501));
        click("Förhandsgranska");

        assertThat(field("Namn").isInvalid()).isFalse();
        assertThat(field("Namn på engelska").isInvalid()).isFalse();
        assertThat(field("Skäl").getErrorMessage()).contains("för lång", "500");
        assertThat(find(TextField.class).all())
                .extracting(TextField::getMaxLength)
                .containsOnly(0);
    }

    @Test
    void an_english_text_that_is_too_long_is_objected_to_at_its_own_field() {
        open("unit/SLK-INT", "");
        press("Byt namn");
        write("Namn", "Näringsliv");
        write("Namn på engelska", "N".repeat(201));
        click("Förhandsgranska");

        assertThat(field("Namn").isInvalid()).isFalse();
        assertThat(field("Namn på engelska").getErrorMessage()).contains("för lång", "200");
        write("Namn på engelska", "a\u202Eb");
        click("Förhandsgranska");
        assertThat(field("Namn").isInvalid()).isFalse();
        assertThat(field("Namn på engelska").isInvalid()).isTrue();
    }

    @Test
    void a_label_of_a_link_is_objected_to_at_its_own_field_in_each_language() {
        open("unit/SLK-INT", "");
        press("Ändra text och länk");
        write("Länkens adress", "https://stad.example/");
        write("Länkens text", "L".repeat(201));
        click("Förhandsgranska");
        assertThat(field("Länkens text").getErrorMessage()).contains("200");

        write("Länkens text", "Läs mer");
        write("Länkens text på engelska", "a\u0007b");
        click("Förhandsgranska");
        assertThat(field("Länkens text").isInvalid()).isFalse();
        assertThat(field("Länkens text på engelska").isInvalid()).isTrue();
        assertThat(field("Länkens adress").isInvalid()).isFalse();
    }

    @Test
    void a_decision_without_a_diary_number_is_objected_to_at_its_field() {
        open("unit/SLK-INT", "");
        press("Byt namn");
        write("Namn", "Internationella avdelningen");
        write("Beslutat av", "Stadsdirektören");
        click("Förhandsgranska");

        assertThat(field("Diarienummer").isInvalid()).isTrue();
    }

    @Test
    void a_name_that_it_already_has_changes_nothing_and_says_so() {
        open("unit/SLK-INT", "");
        press("Byt namn");
        click("Förhandsgranska");

        assertThat(find(ObjectionList.class).single().getElement().getTextRecursively())
                .contains("Så är det redan");
    }

    @Test
    void what_is_recorded_before_the_sample_is_whole_has_to_wait_and_is_kept() {
        open("unit/SLK-INT", "");
        press("Byt namn");
        write("Namn", "Tidigt ute");
        click("Förhandsgranska");
        BeingLoaded.meanwhile(application, () -> click("Registrera"));

        assertThat(find(ObjectionList.class).single().getElement().getTextRecursively())
                .contains("Exempelorganisationen registreras just nu");
        assertThat(field("Namn").getValue()).isEqualTo("Tidigt ute");
    }

    @Test
    void a_change_is_undone_from_the_notice_and_stays_in_what_was_recorded() {
        open("unit/SLK-INT", "");
        press("Byt namn");
        write("Namn", "Fel namn");
        click("Förhandsgranska");
        click("Registrera");
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Fel namn");

        press("Ångra");
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Internationell avdelning");
        open("unit/SLK-INT/history", "order=recorded");
        assertThat(shown()).contains("Fel namn", "Ångrat direkt efter registreringen");
    }

    @Test
    void a_change_is_undone_on_its_page_after_a_preview() {
        open("unit/SLK-INT", "");
        press("Ändra slag av enhet");
        test(find(ComboBox.class).withLabel("Slag av enhet").single()).selectItem("bolag");
        click("Förhandsgranska");
        click("Registrera");
        assertThat(shown()).contains("Kod SLK-INT", "bolag");

        String change = lastChangeOf("unit/SLK-INT");
        open(change, "");
        press("Ångra ändringen");
        assertThat(find(DateInput.class).all().stream().filter(date -> date.isVisible()))
                .extracting(date -> date.getElement().getTextRecursively())
                .noneMatch(text -> text.contains("Gäller från och med"));
        click("Förhandsgranska");
        click("Registrera");

        assertThat(shown()).contains("gäller inte längre");
        open("unit/SLK-INT", "");
        assertThat(shown()).doesNotContain("bolag");
    }

    @Test
    void all_appointments_of_a_unit_end_on_one_day() {
        open("unit/SLK-KOM", "on=2028-01-01");
        press("Avsluta alla förordnanden");
        click("Förhandsgranska");
        assertThat(find(PreviewPane.class).single().getElement().getTextRecursively())
                .contains("Hanna Meland");
        click("Registrera");

        assertThat(shown()).contains("Vakant Kommunikationsdirektör");
        press("Ångra");
        assertThat(shown()).doesNotContain("Vakant Kommunikationsdirektör");
    }

    @Test
    void a_unit_whose_beginning_nobody_knows_is_established_so() {
        open("unit/SLK-KOM", "");
        press("Inrätta en enhet här under");
        write("Namn", "Arkivet");
        write("Kod", "SLK-ARK");
        test(find(ComboBox.class).withLabel("Slag av enhet").single()).selectItem("avdelning");
        find(UnknownStart.class).single().setValue(true);
        click("Förhandsgranska");
        click("Registrera");

        open("unit/SLK-ARK", "");
        assertThat(shown()).contains("okänt startdatum");
    }

    @Test
    void nothing_is_offered_to_be_recorded_where_the_page_shows_what_was_known_earlier() {
        open("unit/SLK-INT", "");
        assertThat(find(ActionMenu.class).all()).isNotEmpty();

        open("unit/SLK-INT", "known=2017-06-01");
        assertThat(find(ActionMenu.class).all()).isEmpty();
        assertThat(shown()).contains("inget går att registrera härifrån");
    }
}
