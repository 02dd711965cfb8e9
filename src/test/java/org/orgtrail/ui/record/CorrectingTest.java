package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.UnitCode;

class CorrectingTest extends RecordingScreenTest {

    @Test
    void a_wrong_number_is_corrected_from_its_first_day_and_what_was_known_stays() {
        open("unit/SLK-INT", "");
        pressContaining("kontaktuppgiften: 031-");
        assertThat(find(ChangeDialog.class).single().getHeaderTitle()).startsWith("Kontaktuppgiften: 031-");
        String wrong =
                find(TextArea.class).withLabel("Nummer eller adress").single().getValue();
        find(TextArea.class).withLabel("Nummer eller adress").single().setValue("031-390 99 99");
        click("Förhandsgranska");
        assertThat(preview()).contains("031-390 99 99");
        click("Registrera");

        assertThat(wrong).isNotBlank();
        assertThat(shown()).contains("031-390 99 99");
        open("unit/SLK-INT", "known=2026-11-23");
        assertThat(shown()).doesNotContain("031-390 99 99");
        open("unit/SLK-INT/history", "order=recorded");
        assertThat(shown()).contains("031-390 99 99");
    }

    @Test
    void the_name_that_a_unit_was_established_with_is_corrected_in_the_form_of_its_beginning() {
        establish("SLK-KOM", "Felstavade kontoret", "SLK-F1", TODAY.minusYears(1));
        open("unit/SLK-F1", "");
        pressContaining("namnet: Felstavade kontoret");
        assertThat(field("Kod").getValue()).isEqualTo("SLK-F1");
        write("Namn", "Rättstavade kontoret");
        click("Förhandsgranska");
        click("Registrera");

        assertThat(findInView(H1.class).single().getText()).isEqualTo("Rättstavade kontoret");
        open("unit/SLK-F1", "on=" + TODAY.minusYears(1));
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Rättstavade kontoret");
    }

    @Test
    void a_unit_that_never_was_is_taken_back_and_its_address_says_so() {
        establish("SLK-KOM", "Påhittade kontoret", "SLK-F2", TODAY.minusYears(1));
        open("unit/SLK-F2", "");
        pressContaining("namnet: Påhittade kontoret");
        takeBack();
        click("Förhandsgranska");
        assertThat(preview()).contains("Det här händer");
        click("Registrera");

        assertThat(shown()).contains("registrerades av misstag");
        String history = find(Anchor.class).withText("Se historiken").single().getHref();
        assertThat(find(Anchor.class).withText("Hela historiken").single().getHref())
                .isEqualTo(history);
        open("unit/SLK-F2/history", history.substring(history.indexOf('?') + 1));
        assertThat(shown()).contains("SLK-F2: historik", "Påhittade kontoret").doesNotContain("Ingen enhet har haft");
    }

    @Test
    void what_was_corrected_meanwhile_is_not_corrected_again_unseen() {
        establish("SLK-KOM", "Dubbla kontoret", "SLK-F3", TODAY.minusYears(1));
        open("unit/SLK-F3", "");
        pressContaining("namnet: Dubbla kontoret");
        write("Namn", "Ett namn");
        click("Förhandsgranska");
        click("Registrera");
        open("unit/SLK-F3", "");
        pressContaining("namnet: Ett namn");
        write("Namn", "Två namn");
        click("Förhandsgranska");
        click("Registrera");

        assertThat(findInView(H1.class).single().getText()).isEqualTo("Två namn");
    }

    @Test
    void a_planned_closing_is_corrected_to_another_day_and_outcome_and_then_again_where_the_unit_is_gone() {
        establish("SLK-KOM", "Stängda kontoret", "SLK-F4", TODAY.minusYears(1));
        close("SLK-F4");
        open("unit/SLK-F4", "");
        assertThat(shown()).contains("upphör 2030-01-01");
        pressContaining("vad det blev av enheten: Läggs ned 2030-01-01");
        date("Gäller från och med").set(LocalDate.of(2031, 1, 1));
        choose("Vad det blev av enheten", ClosingOutcome.TRANSFERRED_OUT);
        write("Vem utanför organisationen som tar över", "Region Väst");
        click("Förhandsgranska");
        assertThat(preview()).contains("Region Väst");
        click("Registrera");

        assertThat(shown()).contains("Lämnar organisationen 2031-01-01 och tas över av Region Väst");
        open("unit/SLK-F4", "on=2030-06-01");
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Stängda kontoret");
        open("unit/SLK-F4", "on=2031-01-01");
        assertThat(shown()).contains("Stängda kontoret finns inte 2031-01-01");
        pressContaining("Lämnar organisationen 2031-01-01");
        assertThat(field("Vem utanför organisationen som tar över").getValue()).isEqualTo("Region Väst");
        choose("Vad det blev av enheten", ClosingOutcome.ABOLISHED);
        click("Förhandsgranska");
        click("Registrera");

        assertThat(shown()).contains("Läggs ned 2031-01-01, utan efterträdare");
    }

    @Test
    void a_planned_closing_is_taken_back_and_the_unit_goes_on() {
        establish("SLK-KOM", "Räddade kontoret", "SLK-F5", TODAY.minusYears(1));
        close("SLK-F5");
        open("unit/SLK-F5", "on=2030-06-01");
        assertThat(shown()).contains("Räddade kontoret finns inte 2030-06-01");
        pressContaining("Läggs ned 2030-01-01");
        takeBack();
        click("Förhandsgranska");
        click("Registrera");

        assertThat(findInView(H1.class).single().getText()).isEqualTo("Räddade kontoret");
        open("unit/SLK-F5", "");
        assertThat(shown()).doesNotContain("upphör");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_form_for_a_split_holds_the_units_that_follow() {
        open("unit/SLK-INT", "");
        pressContaining("vad det blev av enheten: Delas 2027-01-01");

        MultiSelectComboBox<UnitRef> successors = find(MultiSelectComboBox.class)
                .withLabel("Enheter som efterträder den")
                .single();
        assertThat(successors.getValue())
                .extracting(unit -> unit.code().value())
                .containsExactlyInAnyOrder("SLK-EU", "SLK-IR");
        choose("Vad det blev av enheten", ClosingOutcome.MERGED);
        click("Förhandsgranska");
        assertThat(successors.isInvalid()).isTrue();
    }

    private void close(String code) {
        recordMeanwhile(
                CloseUnit.abolish(page(new UnitCode(code), TODAY).unit().ref().id(), LocalDate.of(2030, 1, 1)));
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Object value) {
        find(RadioButtonGroup.class).withLabel(label).single().setValue(value);
    }
}
