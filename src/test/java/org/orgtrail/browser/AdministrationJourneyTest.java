package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.orgtrail.browser.Administrator.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An administrator gives somebody a part of the organisation to look after, and that is the part they can change. */
@BrowserTest
class AdministrationJourneyTest extends Journey {

    @Autowired
    private Administration administration;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void an_account_is_made_for_an_editor_of_one_department() {
        travel((page, given) -> {
            Administrator.signIn(page, address(""), given);
            page.navigate(address(""));
            page.getByRole(AriaRole.LINK, button("Administration")).click();
            assertThat(heading(page)).containsText("Konton");

            page.getByText("Nytt konto").click();
            page.getByLabel("Namn", new Page.GetByLabelOptions().setExact(true)).fill("Ida Ek");
            page.getByLabel("Användarnamn").fill("ida");
            page.getByLabel("Redaktör:").check();
            assertThat(page.getByLabel("Vissa enheter")).isChecked();
            page.getByLabel("Enheter", new Page.GetByLabelOptions().setExact(true))
                    .fill("SLK-INT");
            page.getByRole(AriaRole.OPTION).first().click();
            page.keyboard().press("Escape");
            Screenshots.ofPage(page, "accounts-new");
            page.getByRole(AriaRole.BUTTON, button("Skapa kontot")).click();
            String handedOver = page.locator("code").textContent();
            assertThat(page.locator("main")).containsText("redaktör för en enhet");
            Screenshots.ofPage(page, "accounts");

            page.getByRole(AriaRole.LINK, button("Ida Ek")).click();
            assertThat(heading(page)).containsText("Ida Ek");
            assertThat(page.getByLabel("Redaktör:")).isChecked();
            Screenshots.ofPage(page, "account");
            page.setViewportSize(390, 844);
            Screenshots.ofPage(page, "account-phone");
            page.getByRole(AriaRole.LINK, button("Läsmodeller")).click();
            assertThat(page.getByText("Komplett").first()).isVisible();
            Screenshots.ofPage(page, "read-models-phone");
            page.setViewportSize(1360, 900);
            Screenshots.ofPage(page, "read-models");

            page.getByRole(AriaRole.BUTTON, button("Logga ut")).click();
            assertThat(page.getByRole(AriaRole.LINK, button("Logga in"))).isVisible();
            Administrator.signIn(page, address(""), "ida", handedOver);
            page.navigate(address("unit/SLK-INT"));
            assertThat(page.getByText("Registrera ändring").first()).isVisible();
            assertThat(page.getByRole(AriaRole.LINK, button("Administration")))
                    .not()
                    .isVisible();
            page.navigate(address("unit/SLK-KOM"));
            assertThat(heading(page)).containsText("Kommunikation");
            assertThat(page.getByText("Registrera ändring")).hasCount(0);

            // In the session that is open, what others give and take holds with the next page.
            Actor chief = TestAccounts.of(jdbc, "chief", Grants.of(Role.ADMINISTRATOR));
            AccountId ida = administration.accounts(chief).stream()
                    .filter(each -> each.userName().equals("ida"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            page.navigate(address("admin"));
            assertThat(heading(page)).not().containsText("Konton");
            administration.grant(ida, Grants.of(Role.ADMINISTRATOR), chief);
            page.navigate(address("admin"));
            assertThat(heading(page)).containsText("Konton");
            administration.grant(ida, Grants.of(Role.STAFF), chief);
            page.navigate(address("admin"));
            assertThat(heading(page)).not().containsText("Konton");
        });
    }
}
