package org.orgtrail.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orgtrail.ui.ScreenTest;

class UnitHistoryViewTest extends ScreenTest {

    @Test
    void the_history_of_a_subtree_says_what_from_when_on_which_decision_and_how_late() {
        open("unit/SLK-KOM/history", "subtree=true");

        assertThat(shown())
                .containsSubsequence(
                        "Kommunikation och allt därunder: historik",
                        "2027-01-01",
                        "planerat",
                        "SLK-2026/0412",
                        "2016-08-15",
                        "Hanna Meland",
                        "Skäl: Lars Envik går i pension",
                        "SLK-2016/0620",
                        "2016-08-22",
                        "7 dagar i efterhand",
                        "2012-01-01");
    }

    @Test
    void the_history_of_the_unit_alone_leaves_out_what_is_under_it() {
        open("unit/SLK-KOM/history", "");

        assertThat(shown()).contains("Kommunikation: historik").doesNotContain("Gun Björkman");
    }

    @Test
    void a_unit_that_does_not_exist_on_the_day_has_a_history_too() {
        open("unit/SLK-EU/history", "");

        assertThat(shown()).contains("EU-kontoret: historik", "2027-01-01");
    }

    @Test
    void the_history_of_no_unit_is_not_found() {
        open("unit/NIX/history", "");

        assertThat(shown()).contains("Ingen enhet har haft koden NIX");
    }

    @Test
    void as_it_was_recorded_comes_in_the_order_of_recording() {
        open("unit/SLK-KOM/history", "subtree=true&order=recorded");

        assertThat(shown())
                .containsSubsequence(
                        "Som det var", "Som det registrerades", "SLK-2026/0412", "2016-08-22", "2012-01-01");
    }

    @Test
    void as_it_was_known_leaves_out_what_was_recorded_later() {
        open("unit/SLK-KOM/history", "subtree=true&known=2016-08-21");

        assertThat(shown()).contains("2012-01-01").doesNotContain("Hanna Meland");
    }
}
