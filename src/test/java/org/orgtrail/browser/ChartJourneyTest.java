package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** From the directory to a unit's page by way of the chart, by keyboard alone. Takes the pictures of the chart. */
@BrowserTest
class ChartJourneyTest extends Journey {

    /** More than there are stops on any page of the journey. */
    private static final int STOPS = 60;

    @Test
    void a_unit_is_found_in_the_chart_by_keyboard_alone() {
        travel(page -> {
            List<String> problems = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    problems.add(message.text());
                }
            });
            page.navigate(address(""));
            tabTo(page, page.getByRole(AriaRole.LINK, named("Schema")));
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.TREEITEM).first()).isVisible();
            tabTo(page, page.locator("[role=treeitem][tabindex='0']"));
            open(page, "Stadsledningskontoret", "Kommunikation");
            open(page, "Kommunikation", "Internationell avdelning");
            Screenshots.ofScreen(page, "chart");
            page.keyboard().type("internationell");
            assertThat(focused(page)).containsText("Gun Björkman");
            assertThat(focused(page)).hasAttribute("aria-level", "4");
            tabTo(page, page.getByRole(AriaRole.LINK, named("Öppna enhetens sida")));
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Internationell avdelning");
            assertThat(page).hasURL(address("unit/SLK-INT"));

            takePictures(page);
            assertThat(problems).isEmpty();
        });
    }

    /** Goes to the unit by the letters of its name and opens it. */
    private static void open(Page page, String unit, String inside) {
        page.keyboard().type(unit.toLowerCase(Locale.ROOT));
        assertThat(focused(page)).containsText(unit);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.TREEITEM)
                        .filter(new Locator.FilterOptions().setHasText(inside))
                        .first())
                .isVisible();
    }

    private static Locator focused(Page page) {
        return page.locator("[role=treeitem]:focus");
    }

    private void takePictures(Page page) {
        for (String query : List.of("past?on=2015-06-01", "table?as=table")) {
            String[] parts = query.split("\\?");
            page.navigate(address("chart?under=SLK&" + parts[1]));
            assertThat(page.locator("[role=treeitem], tbody tr").first()).isVisible();
            Screenshots.ofPage(page, "chart-" + parts[0]);
        }
        page.setViewportSize(390, 844);
        page.navigate(address("chart?under=SLK"));
        assertThat(page.locator("[role=treeitem]").first()).isVisible();
        Screenshots.ofPage(page, "chart-phone");
        page.navigate(address("chart?as=table"));
        assertThat(page.locator("tbody tr").first()).isVisible();
        Screenshots.ofPage(page, "chart-table-phone");
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < STOPS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Not reached by Tab: " + wanted);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
