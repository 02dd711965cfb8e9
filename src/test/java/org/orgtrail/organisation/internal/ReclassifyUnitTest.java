package org.orgtrail.organisation.internal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.ReclassifyUnit;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitReclassified;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

class ReclassifyUnitTest extends CommandScenario {

    private static final UnitId THING = UnitId.next();

    @Test
    void a_unit_becomes_of_another_type_from_a_day() {
        given(established());
        then_happens(
                new ReclassifyUnit(THING, UnitType.DEPARTMENT, LATER),
                new UnitReclassified(THING, STEP, UnitType.AREA, UnitType.DEPARTMENT, LATER));
    }

    @Test
    void a_unit_becomes_of_another_type_may_be_planned() {
        given(established());
        then_happens(
                new ReclassifyUnit(THING, UnitType.DEPARTMENT, FAR_AHEAD),
                new UnitReclassified(THING, STEP, UnitType.AREA, UnitType.DEPARTMENT, FAR_AHEAD));
    }

    @Test
    void what_it_has_already_changes_nothing() {
        given(established());
        then_nothing_changes(new ReclassifyUnit(THING, UnitType.AREA, LATER));
    }

    @Test
    void one_never_heard_of_cannot_be_changed() {
        then_refused(new ReclassifyUnit(THING, UnitType.DEPARTMENT, LATER), "thing-unknown");
    }

    @Test
    void no_change_is_dated_before_1500_or_after_2200() {
        given(established());
        then_refused(new ReclassifyUnit(THING, UnitType.DEPARTMENT, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new ReclassifyUnit(THING, UnitType.DEPARTMENT, TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static UnitEstablished established() {
        return new UnitEstablished(
                THING, STEP, new UnitCode("SLK"), sv("A"), UnitType.AREA, null, List.of(), START, Precision.DAY);
    }
}
