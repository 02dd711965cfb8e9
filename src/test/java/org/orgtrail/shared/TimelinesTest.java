package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelinesTest {

    private static final LocalDate BORN = LocalDate.of(2012, 1, 1);
    private static final LocalDate ENDED = LocalDate.of(2015, 1, 1);
    private static final LocalDate REBORN = LocalDate.of(2017, 1, 1);

    @Test
    void of_a_thing_never_recorded_nothing_is_known() {
        assertThat(Timelines.NONE.isUnknown()).isTrue();
        assertThat(Timelines.NONE.lifetimes()).isEmpty();
        assertThat(Timelines.NONE.days()).isEmpty();
        assertThat(Timelines.NONE.attributes()).isEmpty();
        assertThat(Timelines.NONE.existsOn(BORN)).isFalse();
    }

    @Test
    void a_thing_exists_from_its_first_day_until_further_notice() {
        Timelines thing = of(exists(BORN, true));
        assertThat(thing.isUnknown()).isFalse();
        assertThat(thing.existsOn(BORN.minusDays(1))).isFalse();
        assertThat(thing.existsOn(BORN)).isTrue();
        assertThat(thing.lifetimes()).containsExactly(EffectivePeriod.of(BORN, null));
    }

    @Test
    void on_the_day_it_ends_a_thing_is_gone() {
        Timelines thing = of(exists(BORN, true), exists(ENDED, false));
        assertThat(thing.existsOn(ENDED.minusDays(1))).isTrue();
        assertThat(thing.existsOn(ENDED)).isFalse();
        assertThat(thing.lifetimes()).containsExactly(new EffectivePeriod(BORN, ENDED));
    }

    @Test
    void a_life_may_have_a_gap() {
        Timelines thing = of(exists(BORN, true), exists(ENDED, false), exists(REBORN, true));
        assertThat(thing.lifetimes())
                .containsExactly(new EffectivePeriod(BORN, ENDED), EffectivePeriod.of(REBORN, null));
    }

    @Test
    void an_end_brought_forward_leaves_one_life() {
        Timelines thing = of(exists(BORN, true), exists(REBORN, false), exists(ENDED, false));
        assertThat(thing.lifetimes()).containsExactly(new EffectivePeriod(BORN, ENDED));
    }

    @Test
    void an_end_taken_back_on_its_day_joins_the_life_again() {
        Timelines thing = of(exists(BORN, true), exists(ENDED, false), exists(ENDED, true));
        assertThat(thing.lifetimes()).containsExactly(EffectivePeriod.of(BORN, null));
    }

    @Test
    void periods_of_equal_values_are_one() {
        Timelines thing = of(name(BORN, "A"), name(ENDED, "A"), name(REBORN, "B"));
        assertThat(thing.periods(Attribute.PERSON_NAME))
                .containsExactly(
                        new Timelines.Valued<>(new EffectivePeriod(BORN, REBORN), "A"),
                        new Timelines.Valued<>(EffectivePeriod.of(REBORN, null), "B"));
    }

    @Test
    void days_without_a_value_are_no_period_and_part_equal_ones() {
        Timelines thing = of(name(BORN, "A"), name(ENDED, null), name(REBORN, "A"));
        assertThat(thing.periods(Attribute.PERSON_NAME))
                .containsExactly(
                        new Timelines.Valued<>(new EffectivePeriod(BORN, ENDED), "A"),
                        new Timelines.Valued<>(EffectivePeriod.of(REBORN, null), "A"));
    }

    @Test
    void the_steps_of_one_event_stand_on_timelines_of_their_own() {
        StepId step = StepId.next();
        Timelines thing = Timelines.NONE.with(step, List.of(exists(BORN, true), name(ENDED, "A")));
        assertThat(thing.at(Attribute.PERSON_NAME, BORN)).isEmpty();
        assertThat(thing.at(Attribute.PERSON_NAME, ENDED)).contains("A");
        assertThat(thing.of(Attribute.EXISTS).pointAt(BORN).orElseThrow().stepId())
                .isEqualTo(step);
        assertThat(thing.attributes()).containsExactlyInAnyOrder(Attribute.EXISTS, Attribute.PERSON_NAME);
    }

    @Test
    void an_event_may_say_that_its_thing_begins_and_ends() {
        Timelines thing = Timelines.NONE.with(StepId.next(), List.of(exists(BORN, true), exists(ENDED, false)));
        assertThat(thing.lifetimes()).containsExactly(new EffectivePeriod(BORN, ENDED));
    }

    @Test
    void its_days_are_those_of_all_its_steps_once_and_in_order() {
        Timelines thing = of(name(REBORN, "B"), exists(BORN, true), name(BORN, "A"));
        assertThat(thing.days()).containsExactly(BORN, REBORN);
    }

    private static Timelines of(Step<?>... steps) {
        Timelines timelines = Timelines.NONE;
        for (Step<?> step : steps) {
            timelines = timelines.with(StepId.next(), List.of(step));
        }
        return timelines;
    }

    private static Step<Boolean> exists(LocalDate from, boolean exists) {
        return new Step<>(Attribute.EXISTS, from, exists);
    }

    private static Step<String> name(LocalDate from, @Nullable String name) {
        return new Step<>(Attribute.PERSON_NAME, from, name);
    }
}
