package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What an administrator does on every journey. */
final class Administrator {

    private static final String NEW_PASSWORD = "korrekt häst batteri";

    private Administrator() {}

    /** Signs in for the first time, with the password that was handed over, and takes one of their own. */
    static void signIn(Page page, String root, String password) {
        signIn(page, root, "admin", password);
    }

    /** The same for somebody to whom an administrator has handed over a password. */
    static void signIn(Page page, String root, String userName, String password) {
        page.navigate(root + "login");
        page.getByLabel("Användarnamn").fill(userName);
        page.getByLabel("Lösenord", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, button("Logga in")).click();
        page.getByLabel("Nuvarande lösenord").fill(password);
        page.getByLabel("Nytt lösenord", new Page.GetByLabelOptions().setExact(true))
                .fill(NEW_PASSWORD);
        page.getByLabel("Nytt lösenord, en gång till").fill(NEW_PASSWORD);
        page.getByRole(AriaRole.BUTTON, button("Byt lösenord")).click();
        assertThat(page.getByText("Lösenordet är bytt")).isVisible();
    }

    /** Signs in from the page that is shown. */
    static void signInAgain(Page page) {
        page.getByRole(AriaRole.LINK, button("Logga in")).click();
        page.getByLabel("Användarnamn").fill("admin");
        page.getByLabel("Lösenord", new Page.GetByLabelOptions().setExact(true)).fill(NEW_PASSWORD);
        page.getByRole(AriaRole.BUTTON, button("Logga in")).click();
    }

    static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
