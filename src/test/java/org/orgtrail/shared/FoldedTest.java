package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts of a text when somebody searches. */
class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Åsa Öberg, asa oberg",
        "Éva-Lena Müller, eva lena muller",
        "SLK-KOM, slk kom",
        "Ærø, aero",
        "STRASSE, strasse",
        "Straße, strasse",
        "'  Press,  och (media) ', press och media",
        "'–', ''",
        "2:a avdelningen, 2 a avdelningen"
    })
    void marks_and_capitals_and_punctuation_do_not_count(String text, String folded) {
        assertThat(Folded.of(text).text()).isEqualTo(folded);
    }

    @Test
    void a_letter_in_two_parts_is_the_same_as_in_one() {
        String parts = Normalizer.normalize("Åsa Öberg", Normalizer.Form.NFD);
        Folded folded = Folded.of(parts);
        assertThat(parts).hasSize(11);
        assertThat(folded.text()).isEqualTo("asa oberg");
        assertThat(folded.to(8)).isEqualTo(11);
    }

    @Test
    void each_letter_knows_where_it_came_from() {
        Folded folded = Folded.of("– Ærø och Öland");
        int at = folded.text().indexOf("oland");
        assertThat("– Ærø och Öland".substring(folded.from(at), folded.to(at + 4)))
                .isEqualTo("Öland");
        int ae = folded.text().indexOf("ae");
        assertThat(folded.from(ae)).isEqualTo(2);
        assertThat(folded.to(ae + 1)).isEqualTo(3);
    }

    @Test
    void what_one_letter_becomes_many_is_folded_whole() {
        assertThat(Folded.of("\uFDFA".repeat(50)).text()).isNotEmpty();
        assertThat(Folded.of("").words()).isEmpty();
    }
}
