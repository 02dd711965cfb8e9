package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;

class CorrectingTest extends RecordingScreenTest {

    @Test
    void a_wrong_number_is_corrected_from_its_first_day_and_what_was_known_stays() {
        open("unit/SLK-INT", "");
        pressContaining("kontaktuppgiften: 031-");
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

    @SuppressWarnings("unchecked")
    private void takeBack() {
        RadioButtonGroup<Object> what =
                find(RadioButtonGroup.class).withLabel("Vad var fel").single();
        what.setValue(what.getListDataView().getItem(1));
    }

    private void pressContaining(String text) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().contains(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
