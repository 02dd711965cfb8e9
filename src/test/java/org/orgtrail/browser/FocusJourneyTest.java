package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a reader goes on when a form or a link puts the page that it stands on together anew. */
@BrowserTest
class FocusJourneyTest extends Journey {

    @Test
    void who_asks_a_page_for_another_part_of_it_goes_on_from_its_heading() {
        travel(page -> {
            page.navigate(address("changes"));
            page.getByLabel("Diarienummer innehåller").fill("0620");
            page.getByRole(AriaRole.BUTTON, button("Visa")).press("Enter");
            assertThat(page).hasURL(address("changes?decision=0620"));
            assertThat(heading(page)).isFocused();
            // The same once more is put together anew as well.
            page.getByRole(AriaRole.BUTTON, button("Visa")).press("Enter");
            assertThat(heading(page)).isFocused();
            follow(page, "Som det registrerades", "changes\\?decision=0620&order=recorded");

            page.navigate(address("unit/SLK-KOM/history"));
            follow(page, "Enheten och allt därunder", "unit/SLK-KOM/history\\?subtree=true");

            page.navigate(address("unit/SLK-KOM"));
            follow(page, "Visa källor", "unit/SLK-KOM\\?sources=true");
        });
    }

    private static void follow(Page page, String text, String address) {
        page.getByRole(AriaRole.LINK, button(text)).first().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/" + address));
        assertThat(heading(page)).isFocused();
    }

    @Test
    void who_goes_to_another_day_stays_in_the_bar() {
        travel(page -> {
            page.navigate(address("changes"));
            Locator day = page.getByLabel("Gäller per");
            day.fill("2016-06-01");
            assertThat(page).hasURL(address("changes?on=2016-06-01"));
            assertThat(day).isFocused();
        });
    }
}
