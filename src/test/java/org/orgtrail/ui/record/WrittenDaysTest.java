package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.ui.shell.DateInput;

/** What is written in a field for a date: half of one, the last day of something, one that nobody can record. */
class WrittenDaysTest extends RecordingScreenTest {

    private static final String LAST = "Till och med";

    @Test
    void half_a_last_day_is_objected_to_and_nobody_is_appointed_until_further_notice() {
        appointTo("SLK-W1");
        halfTyped(date(LAST));
        click("Förhandsgranska");
        assertThat(wrong(date(LAST))).isEqualTo("Välj en dag mellan 1500-01-01 och 2200-12-31.");

        date(LAST).set(LocalDate.of(2027, 2, 20));
        click("Förhandsgranska");
        click("Registrera");
        assertThat(shown()).contains("Eva Strand", "2026-11-24 – 2027-02-20");
    }

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

    @Test
    void a_last_day_before_the_first_is_told_as_it_was_written() {
        appointTo("SLK-W4");
        date("Gäller från och med").set(LocalDate.of(2027, 3, 1));
        date(LAST).set(LocalDate.of(2027, 2, 20));
        click("Förhandsgranska");

        assertThat(wrong(date(LAST)))
                .isEqualTo("Slutdatumet 2027-02-20 kommer inte efter startdatumet 2027-03-01. Välj en senare dag.");
    }

    @Test
    void an_appointment_of_a_single_day_begins_and_ends_on_it() {
        appointTo("SLK-W5");
        date(LAST).set(TODAY);
        click("Förhandsgranska");
        click("Registrera");

        assertThat(shown()).contains("Eva Strand", "2026-11-24 – 2026-11-24");
    }

    @Test
    void a_last_day_that_cannot_be_recorded_is_told_with_those_that_can() {
        appointTo("SLK-W6");
        assertThat(date(LAST).input().getElement().getAttribute("max")).isEqualTo("2200-12-30");
        date(LAST).set(LocalDate.of(2200, 12, 31));
        click("Förhandsgranska");

        assertThat(wrong(date(LAST))).contains("Välj ett datum från 1500-01-01 till 2200-12-30.");
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
