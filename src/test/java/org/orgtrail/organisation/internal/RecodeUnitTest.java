package org.orgtrail.organisation.internal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.RecodeUnit;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitRecoded;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

class RecodeUnitTest extends CommandScenario {

    private static final UnitId THING = UnitId.next();

    @Test
    void a_unit_takes_another_code_from_a_day() {
        given(established());
        then_happens(
                new RecodeUnit(THING, new UnitCode("SK"), LATER),
                new UnitRecoded(THING, STEP, new UnitCode("SLK"), new UnitCode("SK"), LATER));
    }

    @Test
    void a_unit_takes_another_code_may_be_planned() {
        given(established());
        then_happens(
                new RecodeUnit(THING, new UnitCode("SK"), FAR_AHEAD),
                new UnitRecoded(THING, STEP, new UnitCode("SLK"), new UnitCode("SK"), FAR_AHEAD));
    }

    @Test
    void what_it_has_already_changes_nothing() {
        given(established());
        then_nothing_changes(new RecodeUnit(THING, new UnitCode("SLK"), LATER));
    }

    @Test
    void one_never_heard_of_cannot_be_changed() {
        then_refused(new RecodeUnit(THING, new UnitCode("SK"), LATER), "thing-unknown");
    }

    @Test
    void no_change_is_dated_before_1500_or_after_2200() {
        given(established());
        then_refused(new RecodeUnit(THING, new UnitCode("SK"), TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new RecodeUnit(THING, new UnitCode("SK"), TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static UnitEstablished established() {
        return new UnitEstablished(
                THING, STEP, new UnitCode("SLK"), sv("A"), UnitType.AREA, null, List.of(), START, Precision.DAY);
    }
}
