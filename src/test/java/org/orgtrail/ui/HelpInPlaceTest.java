package org.orgtrail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each screen that has something to choose or to read in order says at its title what it is for. */
class HelpInPlaceTest extends ScreenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changes | Allt som har ändrats i organisationen",
                "compare | Välj två dagar för att se",
                "chart | Klicka på en enhet",
                "search | Skriv i sökfältet",
                "unit/SLK-KOM | Så här är det den dag som visas",
                "unit/SLK-KOM/history | Allt som har hänt och är planerat",
                "unit/SLK-KOM/coming | gäller först efter dagen som visas",
                "accessibility | svarar för den här tjänsten"
            })
    void the_title_is_followed_by_what_the_page_is_for(String page, String said) {
        open(page, "");

        assertThat(shown()).contains(said);
    }
}
