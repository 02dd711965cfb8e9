package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;

/** From the sign-in to a recorded change without a mouse: nothing is clicked, and focus is never put anywhere but by the keys. */
@BrowserTest
class KeyboardJourneyTest extends Journey {

    private static final String CHOSEN = "en mening som ingen annan har";

    /** More things than one page has to step through. */
    private static final int FAR = 120;

    @Test
    void an_editor_signs_in_and_renames_a_department() {
        travel(page -> {
            String password = handOver("tove", "Tove Ek", Grants.ofEverything(Role.EDITOR));
            page.navigate(address("login"));
            type(page, page.getByLabel("Användarnamn"), "tove");
            type(page, page.getByLabel("Lösenord", exactly()), password);
            page.keyboard().press("Enter");
            type(page, page.getByLabel("Nuvarande lösenord"), password);
            type(page, page.getByLabel("Nytt lösenord", exactly()), CHOSEN);
            type(page, page.getByLabel("Nytt lösenord, en gång till"), CHOSEN);
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("Lösenordet är bytt");
            press(page, page.getByRole(AriaRole.LINK, button("Till katalogen")));

            assertThat(heading(page)).hasText("Göteborgs Stad");
            page.keyboard().press("Control+k");
            page.keyboard().type("internationell av");
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Internationell avdelning");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("Internationell avdelning");
            assertThat(heading(page)).isFocused();

            Locator menu =
                    page.locator("summary").getByText("Registrera ändring").first();
            Locator rename = page.getByRole(AriaRole.BUTTON, button("Byt namn")).first();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            press(page, menu);
            press(page, rename);
            Locator from = dialog.getByLabel("Gäller från och med");
            assertThat(from).isVisible();
            page.keyboard().press("Escape");
            assertThat(from).isHidden();
            assertThat(menu).isFocused();
            press(page, menu);
            press(page, rename);
            record(page, dialog);
            assertThat(page.getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("Registrerat. Gäller från 2026-11-24")))
                    .isVisible();
            assertThat(heading(page)).hasText("Avdelningen för omvärlden");
            assertThat(heading(page)).isFocused();
        });
    }

    private static void record(Page page, Locator dialog) {
        assertThat(dialog.getByLabel("Gäller från och med")).hasValue("2026-11-24");
        Locator name = dialog.getByLabel("Namn", new Locator.GetByLabelOptions().setExact(true));
        tabTo(page, name);
        page.keyboard().press("Control+A");
        page.keyboard().type("Avdelningen för omvärlden");
        type(page, dialog.getByLabel("Skäl"), "Namnet ska säga vad avdelningen gör");
        press(page, dialog.getByRole(AriaRole.BUTTON, in("Förhandsgranska")));
        assertThat(dialog.getByRole(AriaRole.HEADING, in("Det här gäller från 2026-11-24")))
                .isFocused();
        press(page, dialog.getByRole(AriaRole.BUTTON, in("Registrera")));
    }

    private static void type(Page page, Locator field, String text) {
        tabTo(page, field);
        page.keyboard().type(text);
    }

    private static void press(Page page, Locator what) {
        tabTo(page, what);
        page.keyboard().press("Enter");
    }

    /** Goes on with the tab key until it is there. */
    private static void tabTo(Page page, Locator what) {
        assertThat(what).isVisible();
        for (int steps = 0; !focused(what) && steps < FAR; steps++) {
            page.keyboard().press("Tab");
        }
        assertThat(what).isFocused();
    }

    private static boolean focused(Locator what) {
        return (boolean) what.evaluate("it => it.matches(':focus')");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
