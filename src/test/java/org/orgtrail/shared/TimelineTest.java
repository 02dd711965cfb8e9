package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);
    private static final LocalDate NEXT = DAY.plusDays(1);

    @Test
    void before_its_first_step_a_timeline_says_nothing() {
        Timeline<String> timeline = of(point(DAY, "a"));
        assertThat(timeline.at(DAY.minusDays(1))).isEmpty();
        assertThat(timeline.pointAt(DAY.minusDays(1))).isEmpty();
        assertThat(Timeline.<String>empty().at(DAY)).isEmpty();
    }

    @Test
    void a_step_holds_from_its_day_until_the_next_one() {
        Timeline<String> timeline = of(point(DAY, "a"), point(NEXT, "b"));
        assertThat(timeline.at(DAY)).contains("a");
        assertThat(timeline.at(NEXT)).contains("b");
        assertThat(timeline.at(LocalDate.MAX)).contains("b");
    }

    @Test
    void the_order_of_recording_does_not_matter_between_days() {
        Timeline<String> timeline = of(point(NEXT, "b"), point(DAY, "a"));
        assertThat(timeline.at(DAY)).contains("a");
        assertThat(timeline.at(NEXT)).contains("b");
    }

    @Test
    void of_two_steps_on_one_day_the_later_recorded_counts() {
        Timeline.Point<String> first = point(DAY, "a");
        Timeline.Point<String> second = point(DAY, "b");
        Timeline<String> timeline = of(first, point(NEXT, "c"), second);
        assertThat(timeline.pointAt(DAY)).contains(second);
        assertThat(timeline.points()).startsWith(first, second);
    }

    @Test
    void a_step_may_take_the_value_away() {
        Timeline<String> timeline = of(point(DAY, "a"), point(NEXT, null));
        assertThat(timeline.at(NEXT)).isEmpty();
        assertThat(timeline.pointAt(NEXT)).isPresent();
    }

    @Test
    void what_is_taken_back_is_as_if_it_had_never_been_recorded() {
        Timeline.Point<String> wrong = point(DAY, "b");
        Timeline<String> timeline = of(point(DAY, "a"), wrong, point(NEXT, "c"));
        StepId retraction = StepId.next();
        Timeline<String> without = timeline.without(wrong.stepId(), retraction);
        assertThat(without.at(DAY)).contains("a");
        assertThat(without.at(NEXT)).contains("c");
        assertThat(without.stands(wrong.stepId())).isFalse();
        assertThat(without.stands(retraction)).isTrue();
        assertThat(without.firstDayOf(retraction)).contains(DAY);
    }

    @Test
    void taking_back_what_took_a_step_back_lets_the_step_stand_again_where_it_stood() {
        Timeline.Point<String> first = point(DAY, "a");
        StepId retraction = StepId.next();
        StepId undo = StepId.next();
        Timeline<String> timeline = of(first)
                .without(first.stepId(), retraction)
                .with(point(DAY, "b"))
                .without(retraction, undo);
        assertThat(timeline.points()).extracting(Timeline.Point::value).containsExactly("a", "b");
        assertThat(timeline.at(DAY)).contains("b");
        assertThat(timeline.stands(retraction)).isFalse();
        assertThat(timeline.without(undo, StepId.next()).points())
                .extracting(Timeline.Point::value)
                .containsExactly("b");
    }

    @Test
    void a_timeline_is_never_changed_by_adding_to_it() {
        Timeline<String> before = of(point(DAY, "a"));
        before.with(point(DAY, "b"));
        assertThat(before.at(DAY)).contains("a");
    }

    @SafeVarargs
    private static Timeline<String> of(Timeline.Point<String>... points) {
        Timeline<String> timeline = Timeline.empty();
        for (Timeline.Point<String> point : points) {
            timeline = timeline.with(point);
        }
        return timeline;
    }

    private static Timeline.Point<String> point(LocalDate from, @Nullable String value) {
        return new Timeline.Point<>(from, value, StepId.next());
    }
}
