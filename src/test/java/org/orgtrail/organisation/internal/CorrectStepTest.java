package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

class CorrectStepTest extends CommandScenario {

    private static final UnitId UNIT = UnitId.next();
    private static final StepId BEGINNING = StepId.next();
    private static final StepId RENAMING = StepId.next();
    private static final StepId CLOSING = StepId.next();

    @Test
    void a_wrong_value_is_taken_back_and_the_right_one_stated() {
        given(established(), renamed(RENAMING, "A", "B", LATER));
        then_happens(
                new CorrectStep(RENAMING, new RenameUnit(UNIT, sv("C"), LATER)),
                retracted(RENAMING, STEP, LATER, "names"),
                renamed(STEP, "A", "C", LATER));
    }

    @Test
    void a_wrong_date_is_taken_back_and_the_right_one_stated() {
        given(established(), renamed(RENAMING, "A", "B", LATER));
        then_happens(
                new CorrectStep(RENAMING, new RenameUnit(UNIT, sv("B"), LATER.plusDays(1))),
                retracted(RENAMING, STEP, LATER, "names"),
                renamed(STEP, "A", "B", LATER.plusDays(1)));
    }

    @Test
    void a_beginning_is_corrected_as_a_whole() {
        given(established());
        then_happens(
                new CorrectStep(
                        BEGINNING, new EstablishUnit(UNIT, new UnitCode("SLK"), sv("A"), UnitType.AREA, null, LATER)),
                retracted(BEGINNING, STEP, START, "code", "exists", "names", "parent", "type"),
                new UnitEstablished(
                        UNIT,
                        STEP,
                        new UnitCode("SLK"),
                        sv("A"),
                        UnitType.AREA,
                        null,
                        List.of(),
                        LATER,
                        Precision.DAY));
    }

    @Test
    void a_closing_date_is_corrected_to_a_later_one() {
        given(established(), new UnitClosed(UNIT, CLOSING, ClosingOutcome.ABOLISHED, List.of(), null, LATER));
        then_happens(
                new CorrectStep(CLOSING, CloseUnit.abolish(UNIT, FAR_AHEAD)),
                retracted(CLOSING, STEP, LATER, "closing", "exists"),
                new UnitClosed(UNIT, STEP, ClosingOutcome.ABOLISHED, List.of(), null, FAR_AHEAD));
    }

    @Test
    void where_right_is_what_held_before_the_mistake_is_only_taken_back() {
        given(established(), renamed(RENAMING, "A", "B", LATER));
        then_happens(
                new CorrectStep(RENAMING, new RenameUnit(UNIT, sv("A"), LATER)),
                retracted(RENAMING, null, LATER, "names"));
    }

    @Test
    void what_is_right_already_changes_nothing() {
        given(established(), renamed(RENAMING, "A", "B", LATER));
        then_nothing_changes(new CorrectStep(RENAMING, new RenameUnit(UNIT, sv("B"), LATER)));
    }

    @Test
    void what_somebody_has_corrected_meanwhile_is_told() {
        given(
                established(),
                renamed(RENAMING, "A", "B", LATER),
                new StepRetracted(UNIT, StepId.next(), RENAMING, List.of("names"), CLOSING, LATER),
                renamed(CLOSING, "A", "C", LATER));
        then_refused(new CorrectStep(RENAMING, new RenameUnit(UNIT, sv("D"), LATER)), "step-taken-back@step");
    }

    @Test
    void what_is_said_to_be_right_keeps_the_rules_and_is_named_as_that() {
        given(established(), renamed(RENAMING, "A", "B", LATER));
        then_refused(
                new CorrectStep(RENAMING, new RenameUnit(UNIT, tooLong(), TOO_LATE)),
                "date-out-of-range@right.effectiveFrom",
                "text-too-long@right.names");
        then_refused(new CorrectStep(StepId.next(), new RenameUnit(UNIT, sv("B"), LATER)), "step-unknown@step");
        then_refused(new CorrectStep(BEGINNING, new RenameUnit(UNIT, sv("B"), START)), "registered-in-error@right");
    }

    private static UnitEstablished established() {
        return new UnitEstablished(
                UNIT, BEGINNING, new UnitCode("SLK"), sv("A"), UnitType.AREA, null, List.of(), START, Precision.DAY);
    }

    private static UnitRenamed renamed(StepId step, String previous, String name, LocalDate from) {
        return new UnitRenamed(UNIT, step, sv(previous), sv(name), from);
    }

    private static StepRetracted retracted(
            StepId step, @Nullable StepId restatedBy, LocalDate from, String... attributes) {
        return new StepRetracted(UNIT, RETRACTION, step, List.of(attributes), restatedBy, from);
    }
}
