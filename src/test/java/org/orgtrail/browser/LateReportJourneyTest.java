package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An administrator learns of a new director twelve weeks late, and records what was so all along. */
@BrowserTest
class LateReportJourneyTest extends Journey {

    @Test
    void a_new_director_is_recorded_in_retrospect_and_the_history_tells_both_dates() {
        travel((page, password) -> {
            Administrator.signInInEnglish(page, address(""), "admin", password);
            page.navigate(address("unit/SLK-KOM"));
            appoint(page);
            assertThat(page.locator("main .post").first()).containsText("Karin Lund");

            page.getByRole(AriaRole.LINK, button("See the history")).click();
            Locator line = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("SLK-2026/0777"));
            assertThat(line).containsText("Karin Lund succeeds Hanna Meland as Director of Communications");
            assertThat(line).containsText("Reported late");
            assertThat(line.getByRole(AriaRole.CELL).first()).containsText("2026-09-01");
            assertThat(line.getByRole(AriaRole.CELL).last()).containsText("2026-11-24");
            assertThat(line.getByRole(AriaRole.CELL).last()).containsText("84 days late");

            page.navigate(address("unit/SLK-KOM?on=2026-10-01"));
            assertThat(page.locator("main .post").first()).containsText("Karin Lund");
            page.locator("summary").getByText("Known as of").click();
            page.getByLabel("Known as of").fill("2026-11-23");
            assertThat(page.getByText("as it was known on 2026-11-23").first()).isVisible();
            assertThat(page.locator("main .post").first()).containsText("Hanna Meland");
        });
    }

    private static void appoint(Page page) {
        page.getByText("Change the post").first().click();
        page.getByRole(AriaRole.BUTTON, button("New holder")).first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Holds from").fill("2026-09-01");
        dialog.getByLabel("a new person").check();
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Karin Lund");
        assertThat(dialog.getByLabel("Hanna Meland leaves the post on the same day"))
                .isChecked();
        dialog.getByLabel("Diary number").fill("SLK-2026/0777");
        dialog.getByLabel("Reason").fill("Reported late");
        dialog.getByRole(AriaRole.BUTTON, in("Preview")).click();
        assertThat(dialog).containsText("The change holds in retrospect, from 2026-09-01.");
        dialog.getByRole(AriaRole.BUTTON, in("Record")).click();
        assertThat(page.getByText("Recorded. Holds from 2026-09-01.")).isVisible();
    }
}
