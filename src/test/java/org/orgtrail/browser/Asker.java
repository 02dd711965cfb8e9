package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/**
 * Somebody at a page with a question. What it takes to have it answered is counted: following a link, choosing what opens, filling
 * in one field. Looking costs nothing, and neither does waiting.
 */
final class Asker {

    private final Page page;
    private int steps;

    Asker(Page page, String address) {
        this.page = page;
        page.navigate(address);
        assertThat(Journey.heading(page)).isVisible();
    }

    /** The first link in the page itself that is called so. */
    Asker follow(String link) {
        steps++;
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** What opens when it is chosen: a part of the page that is folded. */
    Asker choose(String folded) {
        steps++;
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(folded))
                .click();
        return this;
    }

    /** A day, which the page follows by itself: the address says when it has. */
    Asker fill(String field, String day) {
        steps++;
        page.getByLabel(field).first().fill(day); // not exactly: the mark of a required field is part of its label
        assertThat(page).hasURL(Pattern.compile(".*" + day + ".*"));
        return this;
    }

    /** All of this stands at that place of the page that has been come to, after no more steps than these. */
    void reads(int most, String place, String... answer) {
        for (String part : answer) {
            assertThat(page.locator("main")
                            .locator(place)
                            .filter(new Locator.FilterOptions().setHasText(part))
                            .first())
                    .isVisible();
        }
        Assertions.assertThat(steps).as("steps to the answer").isLessThanOrEqualTo(most);
    }
}
