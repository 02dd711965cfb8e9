package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

class CloseUnitTest extends CommandScenario {

    private static final UnitId THING = UnitId.next();

    @Test
    void a_unit_ceases_to_exist() {
        given(established());
        then_happens(
                CloseUnit.abolish(THING, LATER),
                new UnitClosed(THING, STEP, ClosingOutcome.ABOLISHED, List.of(), null, LATER));
    }

    @Test
    void a_unit_ceases_the_day_after_its_first() {
        given(established());
        then_happens(
                CloseUnit.abolish(THING, START.plusDays(1)),
                new UnitClosed(THING, STEP, ClosingOutcome.ABOLISHED, List.of(), null, START.plusDays(1)));
    }

    @Test
    void an_end_may_be_planned() {
        given(established());
        then_happens(
                CloseUnit.abolish(THING, FAR_AHEAD),
                new UnitClosed(THING, STEP, ClosingOutcome.ABOLISHED, List.of(), null, FAR_AHEAD));
    }

    @Test
    void a_planned_end_may_come_earlier() {
        given(established(), new UnitClosed(THING, STEP, ClosingOutcome.ABOLISHED, List.of(), null, FAR_AHEAD));
        then_happens(
                CloseUnit.abolish(THING, LATER),
                new UnitClosed(THING, STEP, ClosingOutcome.ABOLISHED, List.of(), null, LATER));
    }

    @Test
    void the_end_it_has_changes_nothing() {
        given(established(), new UnitClosed(THING, STEP, ClosingOutcome.ABOLISHED, List.of(), null, LATER));
        then_nothing_changes(CloseUnit.abolish(THING, LATER));
    }

    @Test
    void what_has_ended_does_not_end_again_later() {
        given(established(), new UnitClosed(THING, STEP, ClosingOutcome.ABOLISHED, List.of(), null, LATER));
        then_refused(CloseUnit.abolish(THING, LATER.plusDays(1)), "already-ended@effectiveFrom");
        then_refused(CloseUnit.abolish(THING, FAR_AHEAD), "already-ended@effectiveFrom");
    }

    @Test
    void nothing_ends_on_its_first_day_or_before() {
        given(established());
        then_refused(CloseUnit.abolish(THING, START), "ends-before-it-begins@effectiveFrom");
        then_refused(CloseUnit.abolish(THING, LONG_AGO), "ends-before-it-begins@effectiveFrom");
    }

    @Test
    void a_unit_never_heard_of_does_not_end() {
        then_refused(CloseUnit.abolish(THING, LATER), "thing-unknown");
    }

    @Test
    void nothing_ends_before_1500_or_after_2200() {
        given(established());
        then_refused(CloseUnit.abolish(THING, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(CloseUnit.abolish(THING, TOO_LATE), "date-out-of-range@effectiveFrom");
        then_refused(CloseUnit.abolish(THING, LocalDate.MIN), "date-out-of-range@effectiveFrom");
        then_refused(CloseUnit.abolish(THING, LocalDate.MAX), "date-out-of-range@effectiveFrom");
    }

    private static UnitEstablished established() {
        return new UnitEstablished(
                THING, STEP, new UnitCode("SLK"), sv("A"), UnitType.AREA, null, List.of(), START, Precision.DAY);
    }

    @Test
    void each_outcome_has_its_number_of_successors() {
        UnitId one = UnitId.next();
        UnitId two = UnitId.next();
        given(established());
        then_happens(close(ClosingOutcome.MERGED, one), closed(ClosingOutcome.MERGED, one));
        then_happens(close(ClosingOutcome.REPLACED, one), closed(ClosingOutcome.REPLACED, one));
        then_happens(close(ClosingOutcome.SPLIT, one, two), closed(ClosingOutcome.SPLIT, one, two));
        then_refused(close(ClosingOutcome.ABOLISHED, one), "successor-count@successorIds");
        then_refused(close(ClosingOutcome.MERGED), "successor-count@successorIds");
        then_refused(close(ClosingOutcome.REPLACED, one, two), "successor-count@successorIds");
        then_refused(close(ClosingOutcome.SPLIT, one), "successor-count@successorIds");
        then_refused(close(ClosingOutcome.SPLIT, one, one), "successor-count@successorIds");
    }

    @Test
    void a_unit_does_not_follow_itself() {
        given(established());
        then_refused(close(ClosingOutcome.MERGED, THING), "own-successor@successorIds");
        then_refused(close(ClosingOutcome.SPLIT, THING, UnitId.next()), "own-successor@successorIds");
    }

    @Test
    void what_leaves_the_organisation_has_a_receiver_and_nothing_else_has() {
        given(established());
        then_happens(
                new CloseUnit(THING, ClosingOutcome.TRANSFERRED_OUT, List.of(), " Regionen ", LATER),
                new UnitClosed(THING, STEP, ClosingOutcome.TRANSFERRED_OUT, List.of(), "Regionen", LATER));
        then_refused(close(ClosingOutcome.TRANSFERRED_OUT), "receiver-missing@transferredTo");
        then_refused(
                new CloseUnit(THING, ClosingOutcome.ABOLISHED, List.of(), "Regionen", LATER),
                "receiver-not-asked-for@transferredTo");
    }

    private static CloseUnit close(ClosingOutcome outcome, UnitId... successors) {
        return new CloseUnit(THING, outcome, List.of(successors), null, LATER);
    }

    private static UnitClosed closed(ClosingOutcome outcome, UnitId... successors) {
        return new UnitClosed(THING, STEP, outcome, List.of(successors), null, LATER);
    }
}
