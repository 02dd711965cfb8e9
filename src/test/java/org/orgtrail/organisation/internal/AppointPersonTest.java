package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Precision;

class AppointPersonTest extends CommandScenario {

    private static final AppointmentId APPOINTMENT = AppointmentId.next();
    private static final PostId POST = PostId.next();
    private static final PersonId PERSON = PersonId.next();

    @Test
    void a_person_is_appointed_until_further_notice() {
        then_happens(appoint(START, null), appointed(START, null));
    }

    @Test
    void a_person_is_appointed_for_a_period() {
        then_happens(appoint(START, LATER), appointed(START, LATER));
    }

    @Test
    void an_appointment_may_last_one_day() {
        then_happens(appoint(START, START.plusDays(1)), appointed(START, START.plusDays(1)));
    }

    @Test
    void an_appointment_may_be_older_than_the_register() {
        then_happens(appoint(LONG_AGO, START), appointed(LONG_AGO, START));
    }

    @Test
    void an_appointment_may_be_planned() {
        then_happens(appoint(FAR_AHEAD, null), appointed(FAR_AHEAD, null));
    }

    @Test
    void an_appointment_is_not_made_twice() {
        given(appointed(START, null));
        then_refused(appoint(START, null), "id-taken");
    }

    @Test
    void an_appointment_ends_after_it_begins() {
        then_refused(appoint(LATER, LATER), "end-not-after-start@effectiveTo");
        then_refused(appoint(LATER, START), "end-not-after-start@effectiveTo");
    }

    @Test
    void no_appointment_begins_before_1500_or_ends_after_2200() {
        then_refused(appoint(TOO_EARLY, null), "date-out-of-range@effectiveFrom");
        then_refused(appoint(TOO_LATE, null), "date-out-of-range@effectiveFrom");
        then_refused(appoint(START, TOO_LATE), "date-out-of-range@effectiveTo");
    }

    private static AppointPerson appoint(LocalDate from, @Nullable LocalDate to) {
        return new AppointPerson(APPOINTMENT, POST, PERSON, AppointmentKind.ACTING, from, to);
    }

    private static PersonAppointed appointed(LocalDate from, @Nullable LocalDate to) {
        return new PersonAppointed(APPOINTMENT, STEP, POST, PERSON, AppointmentKind.ACTING, from, Precision.DAY, to);
    }
}
