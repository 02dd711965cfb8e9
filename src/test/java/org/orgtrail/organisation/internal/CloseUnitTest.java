package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

class CloseUnitTest extends CommandScenario {

    private static final UnitId THING = UnitId.next();

    @Test
    void a_unit_ceases_to_exist() {
        given(established());
        then_happens(new CloseUnit(THING, LATER), new UnitClosed(THING, STEP, LATER));
    }

    @Test
    void a_unit_ceases_the_day_after_its_first() {
        given(established());
        then_happens(new CloseUnit(THING, START.plusDays(1)), new UnitClosed(THING, STEP, START.plusDays(1)));
    }

    @Test
    void an_end_may_be_planned() {
        given(established());
        then_happens(new CloseUnit(THING, FAR_AHEAD), new UnitClosed(THING, STEP, FAR_AHEAD));
    }

    @Test
    void a_planned_end_may_come_earlier() {
        given(established(), new UnitClosed(THING, STEP, FAR_AHEAD));
        then_happens(new CloseUnit(THING, LATER), new UnitClosed(THING, STEP, LATER));
    }

    @Test
    void the_end_it_has_changes_nothing() {
        given(established(), new UnitClosed(THING, STEP, LATER));
        then_nothing_changes(new CloseUnit(THING, LATER));
    }

    @Test
    void what_has_ended_does_not_end_again_later() {
        given(established(), new UnitClosed(THING, STEP, LATER));
        then_refused(new CloseUnit(THING, LATER.plusDays(1)), "already-ended@effectiveFrom");
        then_refused(new CloseUnit(THING, FAR_AHEAD), "already-ended@effectiveFrom");
    }

    @Test
    void nothing_ends_on_its_first_day_or_before() {
        given(established());
        then_refused(new CloseUnit(THING, START), "ends-before-it-begins@effectiveFrom");
        then_refused(new CloseUnit(THING, LONG_AGO), "ends-before-it-begins@effectiveFrom");
    }

    @Test
    void a_unit_never_heard_of_does_not_end() {
        then_refused(new CloseUnit(THING, LATER), "thing-unknown");
    }

    @Test
    void nothing_ends_before_1500_or_after_2200() {
        given(established());
        then_refused(new CloseUnit(THING, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new CloseUnit(THING, TOO_LATE), "date-out-of-range@effectiveFrom");
        then_refused(new CloseUnit(THING, LocalDate.MIN), "date-out-of-range@effectiveFrom");
        then_refused(new CloseUnit(THING, LocalDate.MAX), "date-out-of-range@effectiveFrom");
    }

    private static UnitEstablished established() {
        return new UnitEstablished(THING, STEP, new UnitCode("SLK"), sv("A"), UnitType.AREA, null, START);
    }
}
