package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {

    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final LocalDate TO = LocalDate.of(2016, 1, 1);

    @Test
    void a_period_holds_its_first_day_and_not_its_end() {
        EffectivePeriod period = new EffectivePeriod(FROM, TO);
        assertThat(period.contains(FROM.minusDays(1))).isFalse();
        assertThat(period.contains(FROM)).isTrue();
        assertThat(period.contains(TO.minusDays(1))).isTrue();
        assertThat(period.contains(TO)).isFalse();
    }

    @Test
    void a_period_ends_the_day_after_its_last() {
        EffectivePeriod period = new EffectivePeriod(FROM, TO);
        assertThat(period.end()).contains(TO);
        assertThat(period.lastDay()).contains(TO.minusDays(1));
    }

    @Test
    void until_further_notice_has_no_end_and_no_last_day() {
        EffectivePeriod period = EffectivePeriod.of(FROM, null);
        assertThat(period.contains(EffectiveDates.LAST)).isTrue();
        assertThat(period.end()).isEmpty();
        assertThat(period.lastDay()).isEmpty();
    }

    @Test
    void a_period_has_at_least_one_day() {
        assertThat(new EffectivePeriod(FROM, FROM.plusDays(1)).lastDay()).contains(FROM);
        Refused.by(() -> new EffectivePeriod(FROM, FROM), "end-not-after-start");
        Refused.by(() -> new EffectivePeriod(TO, FROM), "end-not-after-start");
    }

    @Test
    void facts_hold_from_1500_to_2200() {
        assertThat(EffectiveDates.check(LocalDate.of(1500, 1, 1))).isEmpty();
        assertThat(EffectiveDates.check(LocalDate.of(2200, 12, 31))).isEmpty();
        assertThat(EffectiveDates.check(LocalDate.of(1499, 12, 31))).isPresent();
        assertThat(EffectiveDates.check(LocalDate.of(2201, 1, 1))).isPresent();
        assertThat(EffectiveDates.check(EffectiveDates.OPEN_END)).isPresent();
    }
}
