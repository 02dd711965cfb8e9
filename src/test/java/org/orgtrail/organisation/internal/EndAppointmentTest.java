package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Precision;

class EndAppointmentTest extends CommandScenario {

    private static final AppointmentId APPOINTMENT = AppointmentId.next();
    private static final PostId POST = PostId.next();
    private static final PersonId PERSON = PersonId.next();

    @Test
    void an_appointment_ends_and_says_who_held_which_post() {
        given(appointed(null));
        then_happens(end("Går i pension", LATER), ended("Går i pension", LATER));
    }

    @Test
    void an_appointment_ends_the_day_after_its_first() {
        given(appointed(null));
        then_happens(end(null, START.plusDays(1)), ended(null, START.plusDays(1)));
    }

    @Test
    void an_end_may_be_planned() {
        given(appointed(null));
        then_happens(end(null, FAR_AHEAD), ended(null, FAR_AHEAD));
    }

    @Test
    void an_appointment_ends_before_its_planned_end() {
        given(appointed(FAR_AHEAD));
        then_happens(end(null, LATER), ended(null, LATER));
    }

    @Test
    void a_blank_reason_is_none() {
        given(appointed(null));
        then_happens(end(" \u00A0", LATER), ended(null, LATER));
    }

    @Test
    void the_planned_end_changes_nothing() {
        given(appointed(LATER));
        then_nothing_changes(end(null, LATER));
    }

    @Test
    void an_appointment_does_not_end_after_its_planned_end() {
        given(appointed(LATER));
        then_refused(end(null, LATER.plusDays(1)), "already-ended@effectiveFrom");
    }

    @Test
    void what_has_ended_does_not_end_again_later() {
        given(appointed(null), ended(null, LATER));
        then_refused(end(null, FAR_AHEAD), "already-ended@effectiveFrom");
    }

    @Test
    void nothing_ends_on_its_first_day_or_before() {
        given(appointed(null));
        then_refused(end(null, START), "ends-before-it-begins@effectiveFrom");
        then_refused(end(null, LONG_AGO), "ends-before-it-begins@effectiveFrom");
    }

    @Test
    void an_appointment_never_heard_of_does_not_end() {
        then_refused(end(null, LATER), "thing-unknown");
    }

    @Test
    void a_reason_has_at_most_500_characters_that_can_be_shown() {
        given(appointed(null));
        then_refused(end("x".repeat(501), LATER), "text-too-long@reason");
        then_refused(end("pension\u0000", LATER), "text-unprintable@reason");
    }

    @Test
    void who_held_what_must_not_have_been_taken_back() {
        given(appointed(null), takenBack(APPOINTMENT, Attribute.HOLDER));
        then_refused(end(null, LATER), "value-taken-back");
    }

    @Test
    void nothing_ends_before_1500_or_after_2200() {
        given(appointed(null));
        then_refused(end(null, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(end(null, TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static EndAppointment end(@Nullable String reason, LocalDate from) {
        return new EndAppointment(APPOINTMENT, reason, from);
    }

    private static PersonAppointed appointed(@Nullable LocalDate to) {
        return new PersonAppointed(
                APPOINTMENT, STEP, POST, PERSON, AppointmentKind.PERMANENT, START, Precision.DAY, to);
    }

    private static AppointmentEnded ended(@Nullable String reason, LocalDate from) {
        return new AppointmentEnded(APPOINTMENT, STEP, POST, PERSON, reason, from);
    }
}
