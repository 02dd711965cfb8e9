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
            type(page, page.getByLabel(reads().said("Användarnamn", "User name")), "tove");
            type(page, page.getByLabel(reads().said("Lösenord", "Password"), exactly()), password);
            page.keyboard().press("Enter");
            type(page, page.getByLabel(reads().said("Nuvarande lösenord", "Current password")), password);
            type(page, page.getByLabel(reads().said("Nytt lösenord", "New password"), exactly()), CHOSEN);
            type(page, page.getByLabel(reads().said("Nytt lösenord, en gång till", "New password, once more")), CHOSEN);
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText(reads().said("Lösenordet är bytt", "The password has been changed"));
            press(page, page.getByRole(AriaRole.LINK, button(reads().said("Till katalogen", "To the directory"))));

            assertThat(heading(page)).hasText(reads().said("Göteborgs Stad", "City of Gothenburg"));
            page.keyboard().press("Control+k");
            page.keyboard().type(reads().said("internationell av", "international dep"));
            assertThat(page.getByRole(AriaRole.OPTION).first())
                    .containsText(reads().said("Internationell avdelning", "International Department"));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText(reads().said("Internationell avdelning", "International Department"));
            assertThat(heading(page)).isFocused();

            Locator menu = page.locator("summary")
                    .getByText(reads().said("Registrera ändring", "Record a change"))
                    .first();
            Locator rename = page.getByRole(AriaRole.BUTTON, button(reads().said("Byt namn", "Rename")))
                    .first();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            press(page, menu);
            press(page, rename);
            Locator from = dialog.getByLabel(reads().said("Gäller från och med", "Holds from"));
            assertThat(from).isVisible();
            page.keyboard().press("Escape");
            assertThat(from).isHidden();
            assertThat(menu).isFocused();
            press(page, menu);
            press(page, rename);
            record(page, dialog);
            assertThat(page.getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions()
                                    .setHasText(reads().said(
                                                    "Registrerat. Gäller från 2026-11-24",
                                                    "Recorded. Holds from 2026-11-24"))))
                    .isVisible();
            assertThat(heading(page)).hasText(reads().said("Avdelningen för omvärlden", "Department of World Affairs"));
            assertThat(heading(page)).isFocused();
        });
    }

    private void record(Page page, Locator dialog) {
        assertThat(dialog.getByLabel(reads().said("Gäller från och med", "Holds from")))
                .hasValue("2026-11-24");
        Locator name = dialog.getByLabel(
                reads().said("Namn", "Name in English"), new Locator.GetByLabelOptions().setExact(true));
        tabTo(page, name);
        page.keyboard().press("Control+A");
        page.keyboard().type(reads().said("Avdelningen för omvärlden", "Department of World Affairs"));
        type(page, dialog.getByLabel(reads().said("Skäl", "Reason")), "Namnet ska säga vad avdelningen gör");
        press(page, dialog.getByRole(AriaRole.BUTTON, in(reads().said("Förhandsgranska", "Preview"))));
        assertThat(dialog.getByRole(
                        AriaRole.HEADING,
                        in(reads().said("Det här gäller från 2026-11-24", "This holds from 2026-11-24"))))
                .isFocused();
        press(page, dialog.getByRole(AriaRole.BUTTON, in(reads().said("Registrera", "Record"))));
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
