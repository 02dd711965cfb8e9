package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Visibility;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who works in the organisation looks a colleague up on a phone, to call a number that others are not shown. */
@BrowserTest
class StaffJourneyTest extends Journey {

    private static final String NUMBER = "070-174 06 55";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private DirectoryQueries directory;

    @Test
    void a_colleagues_internal_number_is_found_on_a_phone_and_is_not_there_for_visitors() {
        travel(page -> {
            given(new PublishContactPoint(
                    ContactId.next(), colleague(), ContactKind.PHONE, NUMBER, null, Visibility.STAFF, TODAY));
            String password = handOver("siv", "Siv Ek", Grants.of(Role.STAFF));
            page.setViewportSize(390, 844);
            page.navigate(address(""));
            find(page, "gun björk", "Gun Björkman");
            cannotCall(page);
            toTheUnit(page);
            cannotCall(page);

            Administrator.signIn(page, address(""), "siv", password, reads());
            page.navigate(address(""));
            assertThat(heading(page)).isVisible();
            fits(page);
            find(page, "gun björk", "Gun Björkman");
            canCall(page);
            toTheUnit(page);
            canCall(page);
        });
    }

    private PersonId colleague() {
        return directory
                .findPeople("Gun Björkman", AsOf.on(TODAY), Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
    }

    private void toTheUnit(Page page) {
        String unit = reads().said("Internationell avdelning", "International Department");
        page.locator("main .appointments").getByRole(AriaRole.LINK, in(unit)).click();
        assertThat(heading(page)).hasText(unit);
    }

    /** The e-mail address, which everybody may see, and nothing of the number. */
    private static void cannotCall(Page page) {
        assertThat(page.locator("main .contacts")).containsText("gun.bjorkman@stadshuset.example");
        assertThat(page.getByText(NUMBER)).hasCount(0);
        fits(page);
    }

    private void canCall(Page page) {
        Locator number = page.locator("main .contacts li").filter(new Locator.FilterOptions().setHasText(NUMBER));
        assertThat(number).containsText(reads().said("internt", "internal"));
        assertThat(number.locator("a")).hasAttribute("href", "tel:0701740655");
        fits(page);
    }

    private static void fits(Page page) {
        assertThat(Flaws.tooWide(page)).isEmpty();
    }
}
