package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Recording that begins with what has happened, not at a page: by the keyboard alone, each answer leading to the next question. */
@BrowserTest
class RecordingJourneyTest extends Journey {

    @Test
    void a_unit_is_renamed_without_its_page_and_by_the_keyboard_alone() {
        travel((page, password) -> {
            Administrator.signIn(page, address(""), password);
            page.navigate(address("unit/SLK-KOM"));
            page.getByRole(AriaRole.LINK, button("Registrera")).press("Enter");
            assertThat(heading(page)).hasText("Registrera en ändring eller en rättelse");
            page.getByRole(AriaRole.LINK, named("Något ändras")).press("Enter");
            Locator question = page.getByRole(AriaRole.HEADING, named("Vad gäller det?"));
            assertThat(question).isFocused();
            Screenshots.ofPage(page, "record-start");

            page.keyboard().press("Tab");
            page.keyboard().type("internationell av");
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Internationell avdelning");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, button("Internationell avdelning")))
                    .isFocused();
            assertThat(page).hasURL(Pattern.compile(".*/record\\?what=change&thing=unit-.*"));
            Screenshots.ofPage(page, "record");
            page.keyboard().press("Tab"); // to its page
            page.keyboard().press("Tab"); // what can be recorded
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.BUTTON, button("Byt namn"))).isFocused();
            page.keyboard().press("Enter");

            Locator dialog = page.getByRole(AriaRole.DIALOG);
            Locator name = dialog.getByLabel("Namn", new Locator.GetByLabelOptions().setExact(true));
            name.fill("Avdelningen för omvärlden");
            Locator from = dialog.getByLabel("Gäller från och med");
            from.press("Backspace"); // a part of the date alone
            dialog.getByRole(AriaRole.BUTTON, in("Förhandsgranska")).press("Enter");
            assertThat(dialog).containsText("Välj en dag mellan");
            from.fill("2026-11-24");
            dialog.getByRole(AriaRole.BUTTON, in("Förhandsgranska")).press("Enter");
            assertThat(dialog).containsText("byter namn");
            dialog.getByRole(AriaRole.BUTTON, in("Registrera")).press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, button("Avdelningen för omvärlden")))
                    .isVisible();

            page.getByRole(AriaRole.BUTTON, button("Stäng")).click();
            page.setViewportSize(390, 844);
            Screenshots.ofPage(page, "record-phone");
        });
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
