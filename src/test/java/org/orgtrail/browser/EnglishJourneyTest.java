package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A visitor who reads English in a browser that asks for Swedish. */
@BrowserTest
class EnglishJourneyTest extends Journey {

    @Test
    void a_visitor_chooses_english_and_finds_who_heads_a_department() {
        travel(page -> {
            page.navigate(address(""));
            page.getByRole(AriaRole.BUTTON, button("English")).click();
            assertThat(page.getByRole(AriaRole.LINK, button("Sign in"))).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "en");

            find(page, "international dep", "International Department");
            assertThat(page.getByRole(AriaRole.LINK, button("City Executive Office"))
                            .first())
                    .isVisible();
            Locator head = page.locator("main .post").first();
            assertThat(head).containsText("Gun Björkman");
            assertThat(head).containsText("Head of International Affairs");
            assertThat(head.getByRole(AriaRole.LINK, in("031-390 06 50"))).hasAttribute("href", "tel:0313900650");

            // The choice outlasts the page.
            page.reload();
            assertThat(heading(page)).hasText("International Department");
        });
    }

    @Test
    void who_asks_for_plain_swedish_before_english_reads_swedish_and_is_told_so() {
        travel(page -> {
            page.route(address("unit/SLK-KOM"), request -> {
                Map<String, String> headers = new HashMap<>(request.request().headers());
                headers.put("accept-language", "sv,en;q=0.8");
                request.resume(new Route.ResumeOptions().setHeaders(headers));
            });
            page.navigate(address("unit/SLK-KOM"));
            assertThat(page.getByRole(AriaRole.LINK, button("Logga in"))).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "sv");
        });
    }
}
