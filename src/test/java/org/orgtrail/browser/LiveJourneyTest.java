package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One records while another reads, and while another is at work in the page. */
@BrowserTest
class LiveJourneyTest extends Journey {

    private static final String SEARCH = "header input";

    @Test
    void what_one_records_comes_to_the_page_of_another_and_not_under_their_hands() {
        travel((page, password) -> {
            Administrator.signIn(page, address(""), password);
            try (BrowserContext elsewhere =
                    page.context().browser().newContext(new Browser.NewContextOptions().setLocale("sv-SE"))) {
                Page reader = elsewhere.newPage();
                reader.navigate(address("unit/SLK-INT"));
                assertThat(heading(reader)).containsText("Internationell avdelning");

                rename(page, "Avdelningen för internationella frågor");
                assertThat(heading(reader)).containsText("Avdelningen för internationella frågor");
                assertThat(reader.getByText("Sidan visar nu det som just registrerades."))
                        .isVisible();

                reader.locator(SEARCH).pressSequentially("kom");
                rename(page, "Internationella avdelningen");
                assertThat(reader.getByText("Något på sidan kan ha ändrats medan du arbetar."))
                        .isVisible();
                assertThat(heading(reader)).containsText("Avdelningen för internationella frågor");
                assertThat(reader.locator(SEARCH)).hasValue("kom");
                assertThat(reader.locator(SEARCH)).isFocused();
                Screenshots.ofPage(reader, "live");
                reader.getByRole(AriaRole.BUTTON, button("Visa det nya")).click();
                assertThat(heading(reader)).containsText("Internationella avdelningen");

                // Who begins to work just when the page is brought keeps the focus.
                reader.route(Pattern.compile("v-r=uidl"), request -> {
                    reader.locator(SEARCH).focus();
                    request.resume();
                });
                rename(page, "Internationell avdelning");
                assertThat(heading(reader)).containsText("Internationell avdelning");
                assertThat(reader.locator(SEARCH)).isFocused();
                reader.unrouteAll();

                // Where there is something to fill in, it is for the reader to say when.
                reader.navigate(address("changes"));
                assertThat(heading(reader)).hasText("Ändringar");
                rename(page, "Enheten för internationella frågor");
                assertThat(reader.getByText("Något på sidan kan ha ändrats medan du arbetar."))
                        .isVisible();
                assertThat(reader.locator("main")).not().containsText("Enheten för internationella frågor");
                reader.getByRole(AriaRole.BUTTON, button("Visa det nya")).click();
                assertThat(reader.locator("main")).containsText("Enheten för internationella frågor");
            }
        });
    }

    private void rename(Page page, String name) {
        page.navigate(address("unit/SLK-INT"));
        page.getByText("Registrera ändring").first().click();
        page.getByRole(AriaRole.BUTTON, button("Byt namn")).first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Gäller från och med").fill("2026-11-24");
        dialog.getByLabel("Namn", new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        dialog.getByLabel("Skäl").fill("Nytt namn");
        dialog.getByRole(AriaRole.BUTTON, in("Förhandsgranska")).click();
        dialog.getByRole(AriaRole.BUTTON, in("Registrera")).click();
        assertThat(page.getByText("Registrerat. Gäller från 2026-11-24")).isVisible();
    }
}
