package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Accounts;
import org.orgtrail.sample.SampleLoader;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the first sign-in to a change reported late, and what every reader then sees. Takes the pictures of the documentation. */
@BrowserTest
class AdministratorJourneyTest {

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SampleLoader sample;

    @Autowired
    private ChangeLog log;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private TestClock clock;

    @Test
    void a_department_is_renamed_from_a_past_date() {
        clock.set(LocalDate.of(2026, 11, 24));
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
        String password = accounts.openFirst().orElseThrow().password();

        try (Chromium chromium = Chromium.start();
                BrowserContext visitor = chromium.visitor("sv-SE", ColorScheme.LIGHT, 1360)) {
            List<String> problems = new ArrayList<>();
            visitor.onWebError(error -> problems.add(error.error()));
            Page page = visitor.newPage();

            page.navigate(address("unit/SLK-KOM"));
            assertThat(heading(page)).containsText("Kommunikation");
            Screenshots.ofPage(page, "directory");
            page.navigate(address("unit/SLK-KOM?on=2015-06-01"));
            assertThat(page.getByText("Lars Envik").first()).isVisible();
            Screenshots.ofPage(page, "past");
            page.setViewportSize(390, 844);
            page.navigate(address("unit/SLK-KOM"));
            assertThat(heading(page)).containsText("Kommunikation");
            Screenshots.ofPage(page, "directory-phone");
            page.setViewportSize(1360, 900);

            Administrator.signIn(page, address(""), password);
            page.navigate(address("unit/SLK-INT"));
            renameFrom(page, "2020-03-01", "Avdelningen för internationella frågor");

            assertThat(heading(page)).containsText("Avdelningen för internationella frågor");
            page.navigate(address("unit/SLK-INT?on=2020-03-01"));
            assertThat(heading(page)).containsText("Avdelningen för internationella frågor");
            page.navigate(address("unit/SLK-INT?on=2020-02-29"));
            assertThat(heading(page)).containsText("Internationell avdelning");

            page.navigate(address("unit/SLK-INT/history"));
            Locator line = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("SLK-2020/0101"));
            assertThat(line).containsText("2020-03-01");
            assertThat(line).containsText("byter namn");
            assertThat(line).containsText("Avdelningen för internationella frågor");
            assertThat(line).containsText("2459 dagar i efterhand");
            assertThat(line).containsText("Namnet har använts sedan dess");
            page.navigate(address("unit/SLK-KOM/history?subtree=true"));
            assertThat(page.getByRole(AriaRole.ROW).first()).isVisible();
            Screenshots.ofPage(page, "history");
            assertThat(problems).isEmpty();
        }
    }

    private void renameFrom(Page page, String day, String name) {
        page.getByText("Registrera ändring").first().click();
        page.getByRole(AriaRole.BUTTON, button("Byt namn")).first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Gäller från och med").fill(day);
        dialog.getByLabel("Namn", new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        dialog.getByLabel("Diarienummer").fill("SLK-2020/0101");
        dialog.getByLabel("Skäl").fill("Namnet har använts sedan dess");
        Screenshots.ofScreen(page, "dialog");
        dialog.getByRole(AriaRole.BUTTON, in("Förhandsgranska")).click();
        assertThat(dialog).containsText("byter namn");
        Screenshots.ofScreen(page, "preview");
        dialog.getByRole(AriaRole.BUTTON, in("Registrera")).click();
        assertThat(page.getByText("Registrerat. Gäller från 2020-03-01")).isVisible();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
