package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** A page on paper, and in the colours of somebody's own. */
@BrowserTest
class MediaJourneyTest extends Journey {

    private static final String BLACK_ON_WHITE_AT_LEAST = """
            () => {
              const light = colour => {
                const [red, green, blue] = colour.match(/[\\d.]+/g).map(Number);
                return (red + green + blue) / 3;
              };
              const shown = [...document.querySelectorAll('main :is(h1, h2, p, a)')].filter(it => it.checkVisibility());
              return light(getComputedStyle(document.body).backgroundColor) === 255
                && shown.length > 10
                && shown.every(it => light(getComputedStyle(it).color) < 128);
            }""";

    @Test
    void a_page_on_paper_says_of_which_day_it_is_and_is_dark_on_white() {
        travel(page -> {
            page.navigate(address("unit/SLK-KOM?on=2016-06-01"));
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            assertThat(page.getByText("onsdag 1 juni 2016")).isVisible();
            assertThat(page.locator("nav.tree")).isHidden();
            assertThat(page.getByRole(AriaRole.COMBOBOX)).isHidden();
            page.waitForFunction(BLACK_ON_WHITE_AT_LEAST);
        });
    }

    @Test
    void somebodys_own_colours_leave_the_chosen_unit_and_the_past_to_be_seen() {
        travel(page -> {
            page.navigate(address("unit/SLK-KOM?on=2016-06-01"));
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(page.locator(".tree-row.current")).hasCSS("outline-style", "solid");
            assertThat(page.locator(".shell.past")).hasCSS("border-left-style", "solid");
            assertThat(page.locator(".tabs [aria-current]")).hasCSS("border-bottom-style", "solid");
            assertThat(page.locator(".holder").first()).hasCSS("border-top-style", "solid");
        });
    }
}
