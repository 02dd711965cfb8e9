package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Handover;
import org.orgtrail.access.Role;
import org.orgtrail.access.SignedIn;
import org.orgtrail.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Two editors rename the same department: the second sees what the first did, and loses nothing of their own. */
@BrowserTest
class ConflictJourneyTest extends Journey {

    /** What the buttons and fields are called in a language. */
    private record Words(
            String menu,
            String rename,
            String from,
            String name,
            String reason,
            String preview,
            String record,
            String conflict,
            String take,
            String put,
            String over) {}

    private static final Words SWEDISH = new Words(
            "Registrera ändring",
            "Byt namn",
            "Gäller från och med",
            "Namn",
            "Skäl",
            "Förhandsgranska",
            "Registrera",
            "Någon annan har ändrat detsamma medan du skrev",
            "Ta det här värdet: namnet",
            "Lägg tillbaka mitt: namnet",
            "Det här skriver ändringen över");

    private static final Words ENGLISH = new Words(
            "Record a change",
            "Rename",
            "Holds from",
            "Name",
            "Reason",
            "Preview",
            "Record",
            "Somebody else has changed the same while you were writing",
            "Take this value: the name",
            "Put back mine: the name",
            "What the change overwrites");

    @Autowired
    private Administration administration;

    @Autowired
    private UserDetailsService users;

    @Test
    void the_second_of_two_editors_sees_what_the_first_did_and_decides() {
        travel((page, password) -> {
            Administrator.signIn(page, address(""), password);
            Handover handed = administration.create(
                    "second",
                    "Andra Redaktören",
                    Grants.ofEverything(Role.EDITOR),
                    new Actor.AccountHolder(((SignedIn) users.loadUserByUsername("admin")).account()));
            try (BrowserContext elsewhere =
                    page.context().browser().newContext(new Browser.NewContextOptions().setLocale("sv-SE"))) {
                Page second = elsewhere.newPage();
                Administrator.signIn(
                        second,
                        address(""),
                        "second",
                        ((Handover.Made) handed).password().password());
                overtake(page, second, "Omvärldsavdelningen", "Avdelningen för världen", SWEDISH);
                Screenshots.ofPage(second, "conflict-recorded");
                second.getByRole(AriaRole.BUTTON, Administrator.button("English"))
                        .click();
                assertThat(second.getByText(ENGLISH.menu()).first()).isVisible();
                overtake(page, second, "Internationella avdelningen", "Världsavdelningen", ENGLISH);
            }
        });
    }

    private void overtake(Page first, Page second, String theirs, String mine, Words words) {
        Locator dialog = write(second, mine, words);
        Locator winning = write(first, theirs, SWEDISH);
        press(winning, SWEDISH.preview());
        press(winning, SWEDISH.record());
        assertThat(winning).not().isVisible();

        press(dialog, words.preview());
        Locator heading = dialog.getByRole(AriaRole.HEADING, Administrator.in(words.conflict()));
        assertThat(heading).isFocused();
        assertThat(dialog.getByRole(AriaRole.ROW).nth(1)).containsText(theirs);
        assertThat(dialog.getByRole(AriaRole.ROW).nth(1)).containsText(mine);
        Locator name = dialog.getByLabel(words.name(), new Locator.GetByLabelOptions().setExact(true));
        assertThat(name).hasValue(mine);
        for (int width : List.of(390, 320, 1280)) {
            second.setViewportSize(width, 900);
            Screenshots.ofScreen(second, "conflict-" + words.name() + "-" + width);
        }

        second.keyboard().press("Tab");
        assertThat(dialog.getByRole(AriaRole.BUTTON, Administrator.in(words.take())))
                .isFocused();
        second.keyboard().press("Enter");
        assertThat(name).hasValue(theirs);
        assertThat(dialog.getByRole(AriaRole.STATUS)).containsText(theirs);
        assertThat(dialog.getByRole(AriaRole.BUTTON, Administrator.in(words.put())))
                .isFocused();
        second.keyboard().press("Enter");
        assertThat(name).hasValue(mine);

        press(dialog, words.preview());
        assertThat(dialog.getByRole(AriaRole.HEADING, Administrator.in(words.over())))
                .isVisible();
        assertThat(dialog).containsText(theirs);
        Screenshots.ofScreen(second, "conflict-preview-" + words.name());
        press(dialog, words.record());
        assertThat(second.getByRole(AriaRole.MAIN)).containsText(mine);
    }

    /** Fills in another name for the department, and stops there. */
    private Locator write(Page page, String name, Words words) {
        page.navigate(address("unit/SLK-INT"));
        page.getByText(words.menu()).first().click();
        page.getByRole(AriaRole.BUTTON, Administrator.button(words.rename()))
                .first()
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(words.from()).fill("2026-11-24");
        dialog.getByLabel(words.name(), new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        dialog.getByLabel(words.reason()).fill(name);
        return dialog;
    }

    private static void press(Locator dialog, String button) {
        dialog.getByRole(AriaRole.BUTTON, Administrator.in(button)).click();
    }
}
