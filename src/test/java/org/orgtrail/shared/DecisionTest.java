package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void a_decision_has_a_diary_number() {
        assertThat(Decision.of(" SLK-2015/0433 ").diaryNumber()).isEqualTo("SLK-2015/0433");
        Refused.by(() -> Decision.of(" \u00A0"), "diary-number-missing@diaryNumber");
        assertThat(Decision.of("x".repeat(100)).diaryNumber()).hasSize(100);
        Refused.by(() -> Decision.of("x".repeat(101)), "text-too-long@diaryNumber");
    }

    @Test
    void a_decision_was_taken_on_a_day_that_can_be_recorded() {
        LocalDate day = LocalDate.of(2015, 8, 18);
        assertThat(new Decision("1", day, null, null).decidedOn()).isEqualTo(day);
        Refused.by(() -> new Decision("1", LocalDate.of(1499, 12, 31), null, null), "date-out-of-range@decidedOn");
        Refused.by(() -> new Decision("1", LocalDate.MAX, null, null), "date-out-of-range@decidedOn");
    }

    @Test
    void who_decided_fits_on_one_line() {
        assertThat(new Decision("1", null, " Stadsdirektören ", null).decidedBy())
                .isEqualTo("Stadsdirektören");
        Refused.by(() -> new Decision("1", null, "x".repeat(201), null), "text-too-long@decidedBy");
        Refused.by(() -> new Decision("1", null, "a\nb", null), "line-break@decidedBy");
    }

    @Test
    void a_link_leads_to_a_page() {
        assertThat(new Decision("1", null, null, " https://stad.example/1 ").link())
                .isEqualTo("https://stad.example/1");
        Refused.by(() -> new Decision("1", null, null, "stad.example"), "malformed-web-address@link");
        Refused.by(() -> new Decision("1", null, null, "javascript:alert(1)"), "malformed-web-address@link");
    }

    @Test
    void what_is_left_blank_is_not_stated() {
        assertThat(new Decision("1", null, " ", "")).isEqualTo(Decision.of("1"));
    }

    @Test
    void nothing_that_turns_the_text_beside_it_is_recorded_and_what_was_stays_readable() {
        Decision turned = new Decision("1\u202E2", null, null, null);
        assertThat(turned.diaryNumber()).isEqualTo("1\u202E2");
        assertThat(turned.objection()).contains(unprintable("diaryNumber"));
        assertThat(new Decision("1", null, "a\u2066b", null).objection()).contains(unprintable("decidedBy"));
        assertThat(new Decision("1", null, null, "https://stad.example/\u200F1").objection())
                .contains(unprintable("link"));
        assertThat(new Decision("1", null, "a", "https://stad.example/").objection())
                .isEmpty();
    }

    private static RuleViolation unprintable(String field) {
        return RuleViolation.of("text-unprintable").in(field);
    }

    @Test
    void nothing_in_it_is_unprintable() {
        Refused.by(() -> Decision.of("1\u00002"), "text-unprintable@diaryNumber");
        Refused.by(() -> new Decision("1", null, "a\u0000b", null), "text-unprintable@decidedBy");
    }
}
