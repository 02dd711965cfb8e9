package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;

/** A records officer protects somebody whose whereabouts must not be known. */
@BrowserTest
class ProtectionJourneyTest extends Journey {

    private static final String NAME = "Gun Björkman";

    @Test
    void a_protected_person_is_gone_for_visitors_from_search_and_from_the_units_page() {
        travel(page -> {
            String password = handOver("rut", "Rut Ek", Grants.of(Role.RECORDS_OFFICER));
            try (BrowserContext elsewhere =
                    page.context().browser().newContext(new Browser.NewContextOptions().setLocale("sv-SE"))) {
                Page visitor = elsewhere.newPage();
                visitor.navigate(address("unit/SLK-INT"));
                assertThat(head(visitor)).containsText(NAME);
                find(visitor, "gun björk", NAME);
                String herPage = visitor.url();

                Administrator.signIn(page, address(""), "rut", password);
                page.navigate(address(""));
                find(page, "gun björk", NAME);
                protect(page);
                assertThat(page.locator("main")).containsText("skyddad");

                visitor.navigate(address("unit/SLK-INT"));
                assertThat(head(visitor)).containsText("Vakant");
                assertThat(visitor.getByText(NAME)).hasCount(0);
                visitor.getByRole(AriaRole.COMBOBOX).pressSequentially("gun björk");
                assertThat(visitor.locator("orgtrail-search [role=status]")).hasText("Inga träffar");
                visitor.navigate(herPage);
                assertThat(heading(visitor)).isVisible();
                assertThat(visitor.getByText(NAME)).hasCount(0);
            }
        });
    }

    private static void protect(Page page) {
        page.getByRole(AriaRole.BUTTON, button("Skydda " + NAME)).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Skriv inte namnet i skälet.");
        Screenshots.ofScreen(page, "protection");
        dialog.getByLabel("Skäl").fill("Beslut om skyddade personuppgifter");
        dialog.getByRole(AriaRole.BUTTON, in("Förhandsgranska")).click();
        assertThat(dialog.getByRole(AriaRole.HEADING, in("Det här händer"))).isFocused();
        Screenshots.ofScreen(page, "protection-preview");
        dialog.getByRole(AriaRole.BUTTON, in("Registrera")).click();
        assertThat(page.getByText("Registrerat.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static Locator head(Page page) {
        return page.locator("main .post").first();
    }
}
