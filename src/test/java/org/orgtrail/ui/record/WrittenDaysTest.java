package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.ui.shell.DateInput;

/** What is written in a field for a date, and is half of one. */
class WrittenDaysTest extends RecordingScreenTest {

    @Test
    void half_a_day_of_a_decision_is_objected_to_and_not_left_out() {
        appointTo("SLK-W2");
        write("Diarienummer", "SLK-2026/0777");
        halfTyped(date("Beslutat den"));
        click("Förhandsgranska");

        assertThat(wrong(date("Beslutat den"))).startsWith("Välj en dag mellan");
    }

    @Test
    void half_a_first_day_is_not_told_to_be_missing() {
        appointTo("SLK-W3");
        date("Gäller från och med").set(null);
        click("Förhandsgranska");
        assertThat(wrong(date("Gäller från och med"))).isEqualTo("Fyll i det här fältet.");

        halfTyped(date("Gäller från och med"));
        click("Förhandsgranska");
        assertThat(wrong(date("Gäller från och med"))).startsWith("Välj en dag mellan");
    }

    /** What is said to be wrong with it; blank for nothing. */
    private static String wrong(DateInput day) {
        assertThat(day.isInvalid()).isNotEqualTo(day.getErrorMessage().isEmpty());
        return day.getErrorMessage();
    }

    /** Begins to appoint somebody new to lead a new department of that code. */
    private void appointTo(String code) {
        establish("SLK-KOM", "Kontoret " + code, code, TODAY.minusYears(1));
        recordMeanwhile(new EstablishPost(
                PostId.next(),
                page(new UnitCode(code), TODAY).unit().ref().id(),
                LocalText.sv("Chef"),
                PostRole.HEAD,
                TODAY.minusYears(1)));
        open("unit/" + code, "");
        press("Tillsätt befattningen");
        chooseSecond("Vem");
        write("Namn", "Eva Strand");
    }

    @SuppressWarnings("unchecked")
    private void chooseSecond(String label) {
        RadioButtonGroup<Object> group =
                find(RadioButtonGroup.class).withLabel(label).single();
        group.setValue(group.getListDataView().getItem(1));
    }
}
