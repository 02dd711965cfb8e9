package org.orgtrail.organisation.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

class MoveUnitTest extends CommandScenario {

    private static final UnitId UNIT = UnitId.next();
    private static final UnitId OLD = UnitId.next();
    private static final UnitId NEW = UnitId.next();

    @Test
    void a_unit_moves_to_another_parent() {
        given(under(OLD));
        then_happens(new MoveUnit(UNIT, NEW, LATER), new UnitMoved(UNIT, STEP, OLD, NEW, LATER));
    }

    @Test
    void a_move_may_hold_from_the_first_day() {
        given(under(OLD));
        then_happens(new MoveUnit(UNIT, NEW, START), new UnitMoved(UNIT, STEP, OLD, NEW, START));
    }

    @Test
    void a_move_may_be_planned() {
        given(under(OLD), new UnitMoved(UNIT, STEP, OLD, NEW, LATER));
        then_happens(new MoveUnit(UNIT, OLD, FAR_AHEAD), new UnitMoved(UNIT, STEP, NEW, OLD, FAR_AHEAD));
    }

    @Test
    void a_unit_becomes_a_root_of_the_tree() {
        given(under(OLD));
        then_happens(new MoveUnit(UNIT, null, LATER), new UnitMoved(UNIT, STEP, OLD, null, LATER));
    }

    @Test
    void a_root_gets_a_parent() {
        given(under(null));
        then_happens(new MoveUnit(UNIT, NEW, LATER), new UnitMoved(UNIT, STEP, null, NEW, LATER));
    }

    @Test
    void a_move_to_where_it_is_changes_nothing() {
        given(under(OLD));
        then_nothing_changes(new MoveUnit(UNIT, OLD, LATER));
    }

    @Test
    void making_a_root_a_root_changes_nothing() {
        given(under(null));
        then_nothing_changes(new MoveUnit(UNIT, null, LATER));
    }

    @Test
    void a_unit_is_never_its_own_parent() {
        given(under(OLD));
        then_refused(new MoveUnit(UNIT, UNIT, LATER), "own-parent@parentId");
    }

    @Test
    void a_unit_never_heard_of_does_not_move() {
        then_refused(new MoveUnit(UNIT, NEW, LATER), "thing-unknown");
    }

    @Test
    void nothing_moves_before_1500_or_after_2200() {
        given(under(OLD));
        then_refused(new MoveUnit(UNIT, NEW, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new MoveUnit(UNIT, NEW, TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static UnitEstablished under(@Nullable UnitId parent) {
        return new UnitEstablished(
                UNIT, STEP, new UnitCode("SLK"), sv("A"), UnitType.AREA, parent, List.of(), START, Precision.DAY);
    }
}
