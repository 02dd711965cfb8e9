package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"SLK", "SLK-KOM", "ÅÄÖ", "1", "1-2", "A-"})
    void a_code_has_swedish_letters_digits_and_hyphens(String code) {
        assertThat(new UnitCode(code).value()).isEqualTo(code);
    }

    @Test
    void a_code_is_kept_in_capitals_without_white_space_round_it() {
        assertThat(new UnitCode(" slk-åäö\u00A0").value()).isEqualTo("SLK-ÅÄÖ");
        assertThat(new UnitCode("slk")).isEqualTo(new UnitCode("SLK"));
    }

    @Test
    void a_letter_written_in_two_parts_is_one_letter() {
        assertThat(new UnitCode("a\u030A")).isEqualTo(new UnitCode("Å"));
        assertThat(new UnitCode("\u212B")).isEqualTo(new UnitCode("Å"));
    }

    @Test
    void a_code_has_1_to_40_characters() {
        assertThat(new UnitCode("A".repeat(40)).value()).hasSize(40);
        Refused.by(() -> new UnitCode("A".repeat(41)), "malformed-code");
        Refused.by(() -> new UnitCode(""), "malformed-code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-A", "A B", "A_B", "A/B", "..", "A.B", "A%2F", "A?on", "A#b", "A\nB", "А", "ＡＢ", "١", "１", "É", "😀"
            })
    void what_an_address_or_a_reader_could_mistake_is_no_code(String code) {
        Refused.by(() -> new UnitCode(code), "malformed-code");
    }
}
