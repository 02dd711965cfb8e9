package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A wrong phone number is put right, and two departments merge: what was known and what became of them stays to be read. */
@BrowserTest
class CorrectionJourneyTest extends Journey {

    private static final String RIGHT = "031-390 06 99";

    @Test
    void a_number_is_corrected_and_two_departments_merge() {
        travel((page, password) -> {
            believed(page);
            Administrator.signIn(page, address(""), password);
            correctTheNumber(page);
            merge(page);
            compare(page);
        });
    }

    /** The pictures of the account of time. */
    private void believed(Page page) {
        page.navigate(address("unit/SLK-KOM?on=2017-06-01"));
        assertThat(page.locator(".post").first()).containsText("031-390 06 03");
        Screenshots.ofPage(page, "time-today");
        page.navigate(address("unit/SLK-KOM?on=2017-06-01&known=2017-06-01"));
        assertThat(page.locator(".post").first()).containsText("031-390 06 30");
        Screenshots.ofPage(page, "time-known");
        page.navigate(address("unit/SLK-KOM/history?order=recorded"));
        assertThat(page.locator("main")).containsText("031-390 06 30");
        Screenshots.ofPage(page, "time-recorded");
    }

    private void correctTheNumber(Page page) {
        page.navigate(address("unit/SLK-INT"));
        page.locator(".post")
                .first()
                .getByText("Något var fel", new Locator.GetByTextOptions().setExact(true))
                .click();
        Screenshots.ofScreen(page, "correction-menu");
        page.locator(".post")
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("031-390 06 50")))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nummer eller adress").fill(RIGHT);
        dialog.getByLabel("Skäl").fill("Felskrivet");
        Screenshots.ofScreen(page, "correction");
        dialog.getByRole(AriaRole.BUTTON, in("Förhandsgranska")).click();
        assertThat(dialog).containsText(RIGHT);
        Screenshots.ofScreen(page, "correction-preview");
        dialog.getByRole(AriaRole.BUTTON, in("Registrera")).click();
        assertThat(page.getByText("Registrerat. Gäller från")).isVisible();
        assertThat(page.locator(".post").first()).containsText(RIGHT);

        page.navigate(address("unit/SLK-INT?on=2017-06-01"));
        assertThat(page.locator(".post").first()).containsText(RIGHT);
        page.navigate(address("unit/SLK-INT?on=2017-06-01&known=2026-11-23"));
        assertThat(page.locator("main")).containsText("031-390 06 50");
        assertThat(page.getByText("Så här var det känt 2026-11-23").first()).isVisible();
        Screenshots.ofPage(page, "known");
        page.setViewportSize(390, 844);
        Screenshots.ofPage(page, "known-phone");
        page.setViewportSize(1360, 900);
        page.navigate(address("unit/SLK-INT?sources=true"));
        assertThat(page.locator(".post .sources").first()).containsText("Felskrivet");
        Screenshots.ofPage(page, "sources");
        page.navigate(address("unit/SLK-INT/history?order=recorded"));
        assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText(RIGHT);
        Screenshots.ofPage(page, "recorded");
        page.getByRole(AriaRole.ROW).nth(1).getByRole(AriaRole.LINK).last().click();
        assertThat(heading(page)).containsText("Registrerat");
        Screenshots.ofPage(page, "change");
    }

    private void merge(Page page) {
        page.navigate(address("unit/SLK-IR?on=2028-01-01"));
        page.getByText("Omorganisera").click();
        page.getByRole(AriaRole.BUTTON, button("Slå samman till en ny enhet")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG).first();
        Locator others = dialog.getByRole(AriaRole.COMBOBOX, in("Andra enheter som också upphör"));
        others.fill("SLK-EU");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("SLK-EU"))
                .first()
                .click();
        others.press("Escape");
        dialog.getByLabel("Namn", new Locator.GetByLabelOptions().setExact(true))
                .fill("Omvärld");
        dialog.getByLabel("Kod", new Locator.GetByLabelOptions().setExact(true)).fill("SLK-OMV");
        dialog.getByRole(AriaRole.COMBOBOX, in("Slag av enhet")).fill("avdelning");
        page.getByRole(AriaRole.OPTION, button("avdelning")).click();
        Screenshots.ofScreen(page, "merger");
        page.setViewportSize(390, 844);
        Screenshots.ofScreen(page, "merger-phone");
        page.setViewportSize(1360, 900);
        dialog.getByRole(AriaRole.BUTTON, in("Förhandsgranska")).click();
        assertThat(dialog).containsText("Det här gäller från 2028-01-01");
        assertThat(dialog).containsText("Omvärld");
        Screenshots.ofScreen(page, "merger-preview");
        dialog.getByRole(AriaRole.BUTTON, in("Registrera")).click();
        assertThat(page.getByText("Registrerat. Gäller från 2028-01-01")).isVisible();

        page.navigate(address("unit/SLK-IR?on=2028-01-01"));
        assertThat(page.locator("main")).containsText("Vad det blev av enheten");
        Screenshots.ofPage(page, "closed");
        page.getByRole(AriaRole.LINK, button("Omvärld")).last().click();
        assertThat(page.locator("main")).containsText("Vad enheten kommer ur");
        Screenshots.ofPage(page, "merged");
    }

    private void compare(Page page) {
        page.navigate(address("compare?from=2026-11-24&to=2028-01-01"));
        assertThat(page.locator("main")).containsText("sammanslagen av");
        Screenshots.ofPage(page, "compare");
        page.setViewportSize(390, 844);
        Screenshots.ofPage(page, "compare-phone");
        page.getByRole(AriaRole.LINK, button("Träd")).click();
        assertThat(page.locator(".outline")).containsText("ny genom sammanslagning");
        Screenshots.ofPage(page, "compare-tree-phone");
        page.setViewportSize(1360, 900);
        page.evaluate("window.scrollTo(0, 0)");
        Screenshots.ofPage(page, "compare-tree");
    }
}
