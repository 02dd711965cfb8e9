package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An auditor reads the log, sees what was believed when, and takes a report along. */
@BrowserTest
class AuditJourneyTest extends Journey {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void the_log_both_calendars_and_the_reports() {
        travel((page, password) -> {
            jdbc.update("insert into account_role select id, 'AUDITOR' from account");
            Administrator.signIn(page, address(""), password);
            readTheLog(page);
            seeWhatWasBelieved(page);
            takeAReportAlong(page);
        });
    }

    private void readTheLog(Page page) {
        page.navigate(address("unit/SLK-KOM"));
        page.getByRole(AriaRole.LINK, button("Granskning")).click();
        assertThat(heading(page)).hasText("Loggen");
        page.getByText("Befattning dras in").first().click();
        assertThat(page.locator(".stored").first()).containsText("effectiveFrom");
        assertThat(page.locator(".facts-list").first()).containsText("Internationell chef");
        shoot(page, "audit-log");
    }

    private void seeWhatWasBelieved(Page page) {
        page.navigate(address("unit/SLK-KOM"));
        page.getByRole(AriaRole.LINK, button("Känt när")).click();
        assertThat(heading(page)).hasText("Känt när");
        page.locator("main").getByRole(AriaRole.LINK, in("Chef")).click();
        Locator grid = page.locator(".beliefs");
        assertThat(grid.getByRole(AriaRole.ROW).last()).containsText("Hanna Meland");
        shoot(page, "audit-grid");
        page.getByRole(AriaRole.LINK, button("Som tabell")).click();
        assertThat(page.locator("table.history")).containsText("Lars Envik");
        shoot(page, "audit-grid-table");
    }

    private void takeAReportAlong(Page page) {
        page.getByRole(AriaRole.LINK, button("Rapporter")).click();
        assertThat(page.locator("main")).containsText("SLK-2016/0620");
        shoot(page, "audit-reports");
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, button("Ladda ner som CSV")).click());
        assertThat(download.suggestedFilename()).isEqualTo("late-2026-11-24.csv");
        try {
            assertThat(Files.readString(download.path())).contains("SLK-2016/0620", "7 dagar i efterhand");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        page.navigate(address("vacancies?on=2017-02-01"));
        assertThat(page.locator("main")).containsText("Vakant sedan 2016-12-01");
        shoot(page, "vacancies");
    }

    private static void shoot(Page page, String name) {
        Screenshots.ofPage(page, name);
        page.setViewportSize(320, 800);
        Screenshots.ofPage(page, name + "-phone");
        page.setViewportSize(1360, 900);
    }
}
