package org.orgtrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** What a page asks for before Vaadin's client can, so that its reader waits less. */
@BrowserTest
class FirstVisitJourneyTest extends Journey {

    /** The client would ask by an XMLHttpRequest. */
    private static final String WHO_ASKED = """
            () => performance.getEntriesByType('resource')
              .filter(it => it.name.includes('v-r=init'))
              .map(it => it.initiatorType)
              .join()""";

    @Test
    void a_page_asks_once_and_by_itself_for_what_it_shows_first() {
        travel(page -> {
            shows(page, "", "Göteborgs Stad");
            shows(page, "unit/SLK-KOM?on=2014-06-01", "Information");
            shows(page, "search?q=Gun%20Bj%C3%B6rkman", "Sök: Gun Björkman");
            shows(page, "search?q=Gun+Bj%C3%B6rkman", "Sök: Gun Björkman");
            shows(page, "finns-inte/%C3%A5", "Sidan finns inte");
        });
    }

    private void shows(Page page, String path, String title) {
        page.navigate(address(path));
        PlaywrightAssertions.assertThat(heading(page)).hasText(title);
        assertThat(page.evaluate(WHO_ASKED)).isEqualTo("fetch");
    }
}
