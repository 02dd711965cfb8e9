package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From the first sign-in to a change reported late, and what every reader then sees. Takes the pictures of the documentation. */
@BrowserTest
class AdministratorJourneyTest extends Journey {

    @Test
    void a_department_is_renamed_from_a_past_date() {
        travel((page, password) -> {
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

            page.getByRole(AriaRole.BUTTON, button("Logga ut")).click();
            assertThat(page.getByRole(AriaRole.LINK, button("Logga in"))).isVisible();
            String left = address("unit/SLK-KOM?known=2017-06-01&on=2017-06-01");
            page.navigate(left);
            Administrator.signInAgain(page);
            assertThat(page).hasURL(left);
            assertThat(page.getByRole(AriaRole.BUTTON, button("Logga ut"))).isVisible();
        });
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
}
