package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody has typed and not recorded yet is not lost by a slip, nor without a word. */
@BrowserTest
class UnrecordedJourneyTest extends Journey {

    private static final String WARNING = "Det du har skrivit är inte registrerat";

    @Test
    void escape_and_the_way_back_ask_once_and_a_lost_session_leaves_the_text() {
        travel((page, password) -> {
            Administrator.signIn(page, address(""), password);
            page.navigate(address("unit/SLK"));
            page.getByRole(AriaRole.LINK, button("Kommunikation")).first().click();
            assertThat(page).hasURL(Pattern.compile(".*/unit/SLK-KOM"));
            Locator dialog = rename(page);
            dialog.press("Escape");
            assertThat(dialog).isHidden();

            Locator name = name(rename(page));
            name.pressSequentially("Ny");
            page.keyboard().press("Escape");
            assertThat(dialog).containsText(WARNING);
            name.pressSequentially("a");
            page.goBack();
            assertThat(dialog).containsText(WARNING);
            assertThat(name).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*/unit/SLK-KOM"));
            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();

            name(rename(page)).pressSequentially("Skrivet");
            Page other = page.context().newPage();
            other.navigate(address(""));
            other.getByRole(AriaRole.BUTTON, button("Logga ut")).click();
            assertThat(other.getByRole(AriaRole.LINK, button("Logga in"))).isVisible();
            assertThat(page.locator(".v-system-error")).containsText("Det du har skrivit står kvar");
            assertThat(name).hasValue(Pattern.compile("Skrivet"));
            Screenshots.ofPage(page, "lost-session");
            page.locator(".v-system-error").click();
            assertThat(page.getByRole(AriaRole.LINK, button("Logga in"))).isVisible();
        });
    }

    private static Locator rename(Page page) {
        page.getByText("Registrera ändring").click();
        page.getByRole(AriaRole.BUTTON, button("Byt namn")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(name(dialog)).isVisible();
        return dialog;
    }

    private static Locator name(Locator dialog) {
        return dialog.getByLabel("Namn", new Locator.GetByLabelOptions().setExact(true));
    }
}
