package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetractStep;
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

class RetractStepTest extends CommandScenario {

    private static final UnitId UNIT = UnitId.next();
    private static final StepId BEGINNING = StepId.next();
    private static final StepId RENAMING = StepId.next();
    private static final StepId CLOSING = StepId.next();

    @Test
    void a_step_is_taken_back_in_all_that_it_said() {
        given(established(), renamed(RENAMING, "A", "B", LATER));
        then_happens(new RetractStep(UNIT, RENAMING, Set.of()), retracted(RENAMING, null, LATER, "names"));
    }

    @Test
    void a_step_is_taken_back_in_some_of_what_it_said() {
        given(established());
        then_happens(
                new RetractStep(UNIT, BEGINNING, Set.of("type", "code")),
                retracted(BEGINNING, null, START, "code", "type"));
    }

    @Test
    void a_closing_is_taken_back_with_what_became_of_the_unit() {
        given(established(), new UnitClosed(UNIT, CLOSING, ClosingOutcome.ABOLISHED, List.of(), null, LATER));
        then_happens(
                new RetractStep(UNIT, CLOSING, Set.of("exists")), retracted(CLOSING, null, LATER, "closing", "exists"));
    }

    @Test
    void taking_back_can_itself_be_taken_back() {
        StepId mistaken = StepId.next();
        given(
                established(),
                renamed(RENAMING, "A", "B", LATER),
                new StepRetracted(UNIT, mistaken, RENAMING, List.of("names"), null, LATER));
        then_happens(new RetractStep(UNIT, mistaken, Set.of()), retracted(mistaken, null, LATER, "names"));
    }

    @Test
    void a_step_is_taken_back_only_once() {
        given(
                established(),
                renamed(RENAMING, "A", "B", LATER),
                new StepRetracted(UNIT, StepId.next(), RENAMING, List.of("names"), null, LATER));
        then_refused(new RetractStep(UNIT, RENAMING, Set.of()), "step-taken-back@step");
    }

    @Test
    void only_what_the_step_said_can_be_taken_back() {
        given(established(), renamed(RENAMING, "A", "B", LATER));
        then_refused(
                new RetractStep(UNIT, RENAMING, Set.of("parent", "nonsense")),
                "attribute-not-standing@attributes",
                "attribute-not-standing@attributes");
    }

    @Test
    void a_step_that_is_not_the_things_own_cannot_be_taken_back() {
        given(established());
        then_refused(new RetractStep(UNIT, RENAMING, Set.of()), "step-unknown@step");
    }

    @Test
    void nothing_can_be_said_of_a_unit_that_was_registered_in_error() {
        given(established(), retracted(BEGINNING, null, START, "code", "exists", "names", "parent", "type"));
        then_refused(new RenameUnit(UNIT, sv("B"), LATER), "registered-in-error");
    }

    @Test
    void a_unit_that_was_registered_in_error_can_be_established_after_all() {
        given(established(), retracted(BEGINNING, null, START, "code", "exists", "names", "parent", "type"));
        then_happens(
                new EstablishUnit(UNIT, new UnitCode("SLK"), sv("A"), UnitType.AREA, null, LATER),
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
