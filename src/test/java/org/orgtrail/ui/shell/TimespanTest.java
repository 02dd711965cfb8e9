package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.ChangeDay;

/** The line of time under the as-of bar. */
class TimespanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ChangeDay FIRST = new ChangeDay(LocalDate.of(2012, 1, 1), 9);
    private static final ChangeDay SECOND = new ChangeDay(LocalDate.of(2016, 8, 15), 1);
    private static final ChangeDay PLANNED = new ChangeDay(LocalDate.of(2028, 2, 1), 4);

    private static final Timespan SPAN = Timespan.around(List.of(FIRST, SECOND, PLANNED), TODAY, TODAY);

    @Test
    void the_line_holds_all_days_with_changes_and_the_day_shown_in_whole_years() {
        assertThat(SPAN.from()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(SPAN.to()).isEqualTo(LocalDate.of(2028, 12, 31));
        Timespan early = Timespan.around(List.of(FIRST), LocalDate.of(1999, 5, 5), TODAY);
        assertThat(early.from()).isEqualTo(LocalDate.of(1999, 1, 1));
        assertThat(early.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(Timespan.around(List.of(), TODAY, TODAY).length()).isEqualTo(364);
    }

    @Test
    void what_lies_far_before_all_else_is_drawn_only_where_it_is_shown() {
        ChangeDay founded = new ChangeDay(LocalDate.of(1621, 6, 4), 1);
        List<ChangeDay> days = List.of(founded, FIRST, SECOND);
        Timespan recent = Timespan.around(days, TODAY, TODAY);
        assertThat(recent.from()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(recent.marks(150)).extracting(Timespan.Mark::day).containsExactly(FIRST.day(), SECOND.day());
        assertThat(recent.first()).contains(founded.day());
        assertThat(Timespan.around(days, founded.day(), TODAY).from()).isEqualTo(LocalDate.of(1621, 1, 1));
        assertThat(Timespan.around(List.of(founded), TODAY, TODAY).from()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void one_goes_from_a_day_with_a_change_to_the_next() {
        assertThat(SPAN.next(TODAY)).contains(PLANNED.day());
        assertThat(SPAN.next(PLANNED.day())).isEmpty();
        assertThat(SPAN.previous(TODAY)).contains(SECOND.day());
        assertThat(SPAN.previous(SECOND.day())).contains(FIRST.day());
        assertThat(SPAN.previous(FIRST.day())).isEmpty();
        assertThat(SPAN.first()).contains(FIRST.day());
        assertThat(SPAN.last()).contains(PLANNED.day());
        assertThat(SPAN.changes(FIRST.day())).isEqualTo(9);
        assertThat(SPAN.changes(TODAY)).isZero();
        assertThat(SPAN.within(LocalDate.of(2201, 1, 1))).isEmpty();
    }

    @Test
    void many_days_are_marked_by_months_or_years() {
        assertThat(SPAN.marks(3))
                .extracting(Timespan.Mark::day)
                .containsExactly(FIRST.day(), SECOND.day(), PLANNED.day());
        assertThat(SPAN.marks(3)).extracting(Timespan.Mark::weight).containsExactly(1.0, 1.0 / 3, 2.0 / 3);
        List<ChangeDay> daily = IntStream.range(0, 800)
                .mapToObj(i -> new ChangeDay(LocalDate.of(2020, 1, 1).plusDays(i), 1))
                .toList();
        assertThat(new Timespan(daily, FIRST.day(), PLANNED.day()).marks(150)).hasSize(27);
        assertThat(new Timespan(daily, FIRST.day(), PLANNED.day()).marks(5)).hasSize(3);
    }

    @Test
    void years_are_written_as_far_as_there_is_room() {
        assertThat(SPAN.years(FIRST.day())).extracting(LocalDate::getYear).containsExactly(2015, 2020, 2025);
        assertThat(SPAN.years(TODAY)).extracting(LocalDate::getYear).containsExactly(2015, 2020);
        assertThat(Timespan.around(List.of(), TODAY, TODAY).years(TODAY))
                .extracting(LocalDate::getYear)
                .containsExactly(2026);
    }
}
