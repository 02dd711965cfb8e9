package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitCode;

/** What was wrong of who held a post, and until when. */
class CorrectingAppointmentsTest extends RecordingScreenTest {

    private static final LocalDate PLANNED = LocalDate.of(2027, 6, 1);

    private final AppointmentId held = AppointmentId.next();

    @Test
    void an_appointment_said_anew_does_not_take_over_an_end_that_something_else_has_set() {
        hold("SLK-A1", null);
        recordMeanwhile(new EndAppointment(held, null, PLANNED));
        open("unit/SLK-A1", "");
        pressContaining("innehavaren: Ida Ek");

        assertThat(date("Till och med").blank()).isTrue();
    }

    @Test
    void an_appointment_said_anew_holds_its_own_last_day_even_where_it_ends_before() {
        hold("SLK-A2", LocalDate.of(2028, 1, 1));
        recordMeanwhile(new EndAppointment(held, null, PLANNED));
        open("unit/SLK-A2", "");
        pressContaining("innehavaren: Ida Ek");

        assertThat(date("Till och med").get()).contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void why_it_is_recorded_and_why_somebody_leaves_are_two_fields_that_are_objected_to_each_by_itself() {
        hold("SLK-A9", null);
        open("unit/SLK-A9", "");
        pressContaining("Ida Ek lämnar befattningen");
        write("Skäl", "s".repeat(501));
        click("Förhandsgranska");
        assertThat(field("Skäl").getErrorMessage()).contains("500");
        assertThat(field("Varför personen lämnar").isInvalid()).isFalse();

        write("Skäl", "");
        write("Varför personen lämnar", "s".repeat(501));
        click("Förhandsgranska");
        assertThat(field("Skäl").isInvalid()).isFalse();
        assertThat(field("Varför personen lämnar").getErrorMessage()).contains("500");
    }

    @Test
    void a_planned_end_is_corrected_to_another_day_and_keeps_its_reason() {
        hold("SLK-A3", null);
        recordMeanwhile(new EndAppointment(held, "Ny tjänst", PLANNED));
        open("unit/SLK-A3", "");
        assertThat(shown()).contains("2027-05-31");
        pressContaining("slutet: Ida Ek lämnar befattningen 2027-06-01");
        assertThat(field("Varför personen lämnar").getValue()).isEqualTo("Ny tjänst");
        assertThat(date("Gäller från och med").get()).contains(PLANNED);
        date("Gäller från och med").set(LocalDate.of(2027, 9, 1));
        click("Förhandsgranska");
        click("Registrera");

        assertThat(shown()).contains("2027-08-31").doesNotContain("2027-05-31");
        open("unit/SLK-A3/history", "on=2027-09-01");
        assertThat(shown()).contains("Ny tjänst");
    }

    @Test
    void the_end_of_the_last_one_to_leave_is_taken_back_and_they_hold_the_post_again() {
        hold("SLK-A4", null);
        recordMeanwhile(new EndAppointment(held, null, TODAY.minusMonths(1)));
        open("unit/SLK-A4", "");
        assertThat(shown()).contains("Vakant");
        pressContaining("slutet: Ida Ek");
        takeBack();
        click("Förhandsgranska");
        click("Registrera");

        assertThat(shown()).contains("Ida Ek").doesNotContain("Vakant").doesNotContain("slutet:");
    }

    @Test
    void an_end_that_the_appointment_said_itself_is_corrected_with_the_appointment() {
        hold("SLK-A5", TODAY.minusMonths(1));
        open("unit/SLK-A5", "");
        pressContaining("slutet: Ida Ek");
        assertThat(date("Till och med").get()).contains(TODAY.minusMonths(1).minusDays(1));
        assertThat(date("Gäller från och med").get()).contains(TODAY.minusYears(1));
        date("Till och med").set(TODAY.plusYears(1));
        click("Förhandsgranska");
        click("Registrera");

        assertThat(shown()).contains("Ida Ek").doesNotContain("Vakant");
    }

    /** Ida Ek has led a department of that code for a year. */
    private void hold(String code, @Nullable LocalDate until) {
        LocalDate from = TODAY.minusYears(1);
        establish("SLK-KOM", "Kontoret " + code, code, from);
        PostId post = PostId.next();
        PersonId person = PersonId.next();
        recordMeanwhile(
                new EstablishPost(
                        post,
                        page(new UnitCode(code), from).unit().ref().id(),
                        LocalText.sv("Chef"),
                        PostRole.HEAD,
                        from),
                new RegisterPerson(person, "Ida Ek"),
                new AppointPerson(held, post, person, AppointmentKind.PERMANENT, from, until));
    }
}
