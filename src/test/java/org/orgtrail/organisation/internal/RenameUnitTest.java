package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

class RenameUnitTest extends CommandScenario {

    private static final UnitId UNIT = UnitId.next();

    @Test
    void a_unit_takes_other_names() {
        given(established(sv("Information")));
        then_happens(rename(sv("Kommunikation"), LATER), renamed("Information", "Kommunikation", LATER));
    }

    @Test
    void a_unit_is_renamed_from_a_day_long_past() {
        given(new UnitEstablished(
                UNIT, STEP, new UnitCode("SLK"), sv("A"), UnitType.AREA, null, List.of(), LONG_AGO, Precision.DAY));
        then_happens(rename(sv("B"), LONG_AGO.plusDays(1)), renamed("A", "B", LONG_AGO.plusDays(1)));
    }

    @Test
    void a_renaming_is_planned() {
        given(established(sv("A")));
        then_happens(rename(sv("B"), FAR_AHEAD), renamed("A", "B", FAR_AHEAD));
    }

    @Test
    void before_a_planned_renaming_the_name_of_that_day_is_the_previous_one() {
        given(established(sv("A")), renamed("A", "C", FAR_AHEAD));
        then_happens(rename(sv("B"), LATER), renamed("A", "B", LATER));
    }

    @Test
    void the_planned_name_can_be_taken_earlier() {
        given(established(sv("A")), renamed("A", "B", FAR_AHEAD));
        then_happens(rename(sv("B"), LATER), renamed("A", "B", LATER));
    }

    @Test
    void renaming_to_the_name_it_has_changes_nothing() {
        given(established(sv("A")));
        then_nothing_changes(rename(sv(" A "), LATER));
    }

    @Test
    void renaming_to_the_name_it_has_changes_nothing_though_another_is_planned() {
        given(established(sv("A")), renamed("A", "B", FAR_AHEAD));
        then_nothing_changes(rename(sv("A"), LATER));
    }

    @Test
    void renaming_to_the_name_that_is_planned_for_that_day_changes_nothing() {
        given(established(sv("A")), renamed("A", "B", FAR_AHEAD));
        then_nothing_changes(rename(sv("B"), FAR_AHEAD));
    }

    @Test
    void taking_the_old_name_back_is_a_change() {
        given(established(sv("A")), renamed("A", "B", LATER));
        then_happens(rename(sv("A"), FAR_AHEAD), renamed("B", "A", FAR_AHEAD));
    }

    @Test
    void of_two_renamings_on_one_day_the_later_recorded_counts() {
        given(established(sv("A")), renamed("A", "B", LATER));
        then_happens(rename(sv("C"), LATER), renamed("B", "C", LATER));
    }

    @Test
    void an_english_name_alone_is_a_change() {
        given(established(sv("A")));
        LocalText both = new LocalText("A", "A in English");
        then_happens(rename(both, LATER), new UnitRenamed(UNIT, STEP, sv("A"), both, LATER));
    }

    @Test
    void for_a_day_without_the_unit_even_its_own_name_is_something_to_judge() {
        given(established(sv("A")), new UnitClosed(UNIT, STEP, ClosingOutcome.ABOLISHED, List.of(), null, LATER));
        then_happens(rename(sv("A"), FAR_AHEAD), renamed("A", "A", FAR_AHEAD));
    }

    @Test
    void a_unit_never_heard_of_is_not_renamed() {
        then_refused(rename(sv("A"), LATER), "thing-unknown");
    }

    @Test
    void a_name_has_at_most_200_characters_in_each_language() {
        given(established(sv("A")));
        then_refused(rename(tooLong(), LATER), "text-too-long@names");
        then_refused(rename(new LocalText("A", "x".repeat(201)), LATER), "text-too-long@names.en");
    }

    @Test
    void a_name_stands_on_one_line() {
        given(established(sv("A")));
        then_refused(rename(sv("Kommunikation\nStadsledningskontoret"), LATER), "line-break@names");
        then_refused(rename(new LocalText("A", "A\tB"), LATER), "line-break@names.en");
    }

    @Test
    void nothing_is_renamed_before_1500_or_after_2200() {
        given(established(sv("A")));
        then_refused(rename(sv("B"), TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(rename(sv("B"), TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static RenameUnit rename(LocalText names, LocalDate from) {
        return new RenameUnit(UNIT, names, from);
    }

    private static UnitEstablished established(LocalText names) {
        return new UnitEstablished(
                UNIT, STEP, new UnitCode("SLK"), names, UnitType.AREA, null, List.of(), START, Precision.DAY);
    }

    private static UnitRenamed renamed(String before, String after, LocalDate from) {
        return new UnitRenamed(UNIT, STEP, sv(before), sv(after), from);
    }
}
