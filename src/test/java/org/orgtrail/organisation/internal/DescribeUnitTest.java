package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

class DescribeUnitTest extends CommandScenario {

    private static final UnitId UNIT = UnitId.next();
    private static final LocalText TEXT = sv("Området stödjer kommunstyrelsen.");
    private static final Link LINK = new Link(sv("Läs mer"), "https://stad.example/om");

    @Test
    void a_unit_gets_a_text_and_a_link() {
        given(established(START));
        then_happens(new DescribeUnit(UNIT, TEXT, LINK, LATER), new UnitDescribed(UNIT, STEP, TEXT, LINK, LATER));
    }

    @Test
    void a_text_may_hold_from_a_day_long_past() {
        given(established(LONG_AGO));
        then_happens(new DescribeUnit(UNIT, TEXT, null, LONG_AGO), new UnitDescribed(UNIT, STEP, TEXT, null, LONG_AGO));
    }

    @Test
    void a_text_may_be_planned() {
        given(established(START));
        then_happens(
                new DescribeUnit(UNIT, TEXT, null, FAR_AHEAD), new UnitDescribed(UNIT, STEP, TEXT, null, FAR_AHEAD));
    }

    @Test
    void a_text_and_a_link_can_be_taken_away() {
        given(established(START), new UnitDescribed(UNIT, STEP, TEXT, LINK, START));
        then_happens(new DescribeUnit(UNIT, null, null, LATER), new UnitDescribed(UNIT, STEP, null, null, LATER));
    }

    @Test
    void another_link_under_the_same_text_is_a_change() {
        given(established(START), new UnitDescribed(UNIT, STEP, TEXT, null, START));
        then_happens(new DescribeUnit(UNIT, TEXT, LINK, LATER), new UnitDescribed(UNIT, STEP, TEXT, LINK, LATER));
    }

    @Test
    void the_same_text_and_link_change_nothing() {
        given(established(START), new UnitDescribed(UNIT, STEP, TEXT, LINK, START));
        then_nothing_changes(new DescribeUnit(UNIT, TEXT, LINK, LATER));
    }

    @Test
    void taking_away_what_never_was_changes_nothing() {
        given(established(START));
        then_nothing_changes(new DescribeUnit(UNIT, null, null, LATER));
    }

    @Test
    void for_a_day_without_the_unit_even_no_text_is_something_to_judge() {
        given(established(START));
        then_happens(new DescribeUnit(UNIT, null, null, LONG_AGO), new UnitDescribed(UNIT, STEP, null, null, LONG_AGO));
    }

    @Test
    void a_unit_never_heard_of_is_not_described() {
        then_refused(new DescribeUnit(UNIT, TEXT, LINK, LATER), "thing-unknown");
    }

    @Test
    void a_text_may_have_several_paragraphs_and_20_000_characters() {
        given(established(START));
        LocalText longest = sv("x".repeat(9_999) + "\n\n" + "x".repeat(9_999));
        then_happens(new DescribeUnit(UNIT, longest, null, LATER), new UnitDescribed(UNIT, STEP, longest, null, LATER));
    }

    @Test
    void the_label_of_a_link_has_at_most_200_characters_on_one_line() {
        given(established(START));
        then_refused(
                new DescribeUnit(UNIT, TEXT, new Link(tooLong(), "https://stad.example"), LATER),
                "text-too-long@link.label");
        then_refused(
                new DescribeUnit(UNIT, TEXT, new Link(sv("Läs\nmer"), "https://stad.example"), LATER),
                "line-break@link.label");
    }

    @Test
    void nothing_is_described_before_1500_or_after_2200() {
        given(established(START));
        then_refused(new DescribeUnit(UNIT, TEXT, LINK, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new DescribeUnit(UNIT, TEXT, LINK, TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static UnitEstablished established(LocalDate from) {
        return new UnitEstablished(
                UNIT,
                STEP,
                new UnitCode("SLK"),
                sv("Information"),
                UnitType.AREA,
                null,
                List.of(),
                from,
                Precision.DAY);
    }
}
