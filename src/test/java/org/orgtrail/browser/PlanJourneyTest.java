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

/** An editor plans that an area closes next year, and takes the plan back when it comes to nothing. */
@BrowserTest
class PlanJourneyTest extends Journey {

    @Test
    void a_planned_closing_is_seen_among_what_is_coming_until_it_is_undone() {
        travel(page -> {
            String password = handOver("erik", "Erik Ek", Grants.ofEverything(Role.EDITOR));
            Administrator.signInInEnglish(page, address(""), "erik", password);
            page.navigate(address("unit/SLK-NU"));
            planToClose(page);
            assertThat(page.getByText("ends 2027-07-01")).isVisible();

            seeWhatIsComing(page);
            Locator line = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("2027-07-01"));
            assertThat(line).containsText("Business and Development is closed");
            assertThat(line).containsText("planned");
            line.getByRole(AriaRole.LINK).last().click();
            assertThat(page.getByText("stands", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            undo(page);
            assertThat(page.getByText("no longer stands")).isVisible();

            page.navigate(address("unit/SLK-NU"));
            seeWhatIsComing(page);
            assertThat(page.getByText("Nothing is planned after the day that is shown."))
                    .isVisible();
        });
    }

    private static void planToClose(Page page) {
        page.getByText("Reorganise", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.BUTTON, button("Close the unit")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Holds from").fill("2027-07-01");
        assertThat(dialog).containsText("Nothing belongs to the unit on that day or later.");
        dialog.getByLabel("Reason").fill("The work moves to the region");
        dialog.getByRole(AriaRole.BUTTON, in("Preview")).click();
        assertThat(dialog).containsText("Nothing changes until 2027-07-01.");
        dialog.getByRole(AriaRole.BUTTON, in("Record")).click();
        assertThat(page.getByText("Recorded. Holds from 2027-07-01.")).isVisible();
    }

    private static void undo(Page page) {
        page.getByRole(AriaRole.BUTTON, button("Undo the change")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill("The region declined");
        dialog.getByRole(AriaRole.BUTTON, in("Preview")).click();
        dialog.getByRole(AriaRole.BUTTON, in("Record")).click();
        assertThat(dialog).not().isVisible();
    }

    private static void seeWhatIsComing(Page page) {
        page.locator(".tabs").getByRole(AriaRole.LINK, in("Coming")).click();
        assertThat(heading(page)).containsText("coming");
    }
}
