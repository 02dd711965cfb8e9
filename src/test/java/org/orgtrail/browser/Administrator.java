package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What an administrator does on every journey. */
final class Administrator {

    private static final String NEW_PASSWORD = "korrekt häst batteri";

    private Administrator() {}

    /** What the fields and buttons of the way in are called. */
    private record Words(
            String userName,
            String password,
            String signIn,
            String current,
            String chosen,
            String repeated,
            String change,
            String changed) {}

    private static final Words SWEDISH = new Words(
            "Användarnamn",
            "Lösenord",
            "Logga in",
            "Nuvarande lösenord",
            "Nytt lösenord",
            "Nytt lösenord, en gång till",
            "Byt lösenord",
            "Lösenordet är bytt");

    private static final Words ENGLISH = new Words(
            "User name",
            "Password",
            "Sign in",
            "Current password",
            "New password",
            "New password, once more",
            "Change password",
            "The password has been changed");

    /** Signs in for the first time, with the password that was handed over, and takes one of their own. */
    static void signIn(Page page, String root, String password) {
        signIn(page, root, "admin", password);
    }

    /** The same for somebody to whom an administrator has handed over a password. */
    static void signIn(Page page, String root, String userName, String password) {
        signIn(page, root, userName, password, Reads.SWEDISH);
    }

    /** The same for somebody who reads that language. */
    static void signIn(Page page, String root, String userName, String password, Reads reads) {
        page.navigate(root + "login");
        signIn(page, userName, password, reads == Reads.SWEDISH ? SWEDISH : ENGLISH);
    }

    /** The same for somebody who chooses English before. */
    static void signInInEnglish(Page page, String root, String userName, String password) {
        page.navigate(root);
        page.getByRole(AriaRole.BUTTON, button("English")).click();
        page.getByRole(AriaRole.LINK, button("Sign in")).click();
        signIn(page, userName, password, ENGLISH);
    }

    private static void signIn(Page page, String userName, String password, Words words) {
        page.getByLabel(words.userName()).fill(userName);
        page.getByLabel(words.password(), exactly()).fill(password);
        page.getByRole(AriaRole.BUTTON, button(words.signIn())).click();
        page.getByLabel(words.current()).fill(password);
        page.getByLabel(words.chosen(), exactly()).fill(NEW_PASSWORD);
        page.getByLabel(words.repeated()).fill(NEW_PASSWORD);
        page.getByRole(AriaRole.BUTTON, button(words.change())).click();
        assertThat(page.getByText(words.changed())).isVisible();
    }

    /** Signs in from the page that is shown. */
    static void signInAgain(Page page) {
        page.getByRole(AriaRole.LINK, button("Logga in")).click();
        page.getByLabel("Användarnamn").fill("admin");
        page.getByLabel("Lösenord", exactly()).fill(NEW_PASSWORD);
        page.getByRole(AriaRole.BUTTON, button("Logga in")).click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
