package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page shows before Vaadin's client can, so that its reader waits less. */
@BrowserTest
class FirstVisitJourneyTest extends Journey {

    /** The client would ask by an XMLHttpRequest. */
    private static final String WHO_ASKED = """
            () => performance.getEntriesByType('resource')
              .filter(it => it.name.includes('v-r=init'))
              .map(it => it.initiatorType)
              .join()""";

    /** Where each link, heading and input that is seen stands, and what it says. */
    private static final String PLACES = """
            page => [...page.querySelectorAll('a, h1, h2, h3, input, button')].filter(it => it.checkVisibility()).map(it => {
              const place = it.getBoundingClientRect();
              return [it.innerText, it.value ?? '', ...[place.x, place.y, place.width, place.height].map(Math.round)].join(' ');
            })""";

    @Test
    void a_page_asks_once_and_by_itself_for_what_it_shows_first() {
        travel(page -> {
            shows(page, "", "Göteborgs Stad");
            shows(page, "unit/SLK-KOM?on=2014-06-01", "Information");
            shows(page, "search?q=Gun%20Bj%C3%B6rkman", "Sök: Gun Björkman");
            shows(page, "search?q=Gun+Bj%C3%B6rkman", "Sök: Gun Björkman");
            shows(page, "finns-inte/%C3%A5", "Sidan finns inte");
        });
    }

    private void shows(Page page, String path, String title) {
        page.navigate(address(path));
        assertThat(heading(page)).hasText(title);
        assertThat(page.evaluate(WHO_ASKED)).isEqualTo("fetch");
    }

    @Test
    void a_page_stands_there_before_the_client_has_come_and_stays_where_it_is_when_it_has() {
        travel(page -> {
            Client client = new Client(page);
            for (String path : List.of("", "unit/SLK-KOM?on=2014-06-01", "search?q=Bj%C3%B6rkman", "accessibility")) {
                client.keepBack();
                page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                Locator look = page.locator(".first-look > .shell");
                assertThat(look.locator("h1")).isVisible();
                Object before = look.evaluate(PLACES);

                client.letThrough();

                assertThat(heading(page)).isVisible();
                assertThat(page.locator(".first-look")).hasCount(0);
                assertThat(page.locator(".shell").evaluate(PLACES)).as(path).isEqualTo(before);
            }
        });
    }

    @Test
    void until_the_client_has_come_links_lead_where_they_say_and_nothing_else_can_be_used() {
        travel(page -> {
            Client client = new Client(page);
            page.navigate(address(""), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(page.locator(".first-look .tree-row a").first()).isVisible();

            assertThat(page).hasTitle(Pattern.compile("^Göteborgs Stad"));
            assertThat(page.getByRole(AriaRole.LINK)).hasCount(0);
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasCount(0);
            assertThat(page.locator(".first-look :is(a, [tabindex]):not([tabindex='-1'])"))
                    .hasCount(0);
            assertThat(page.locator(".first-look :is(button, input, summary):not([inert])"))
                    .hasCount(0);

            page.locator(".first-look .tree-row a")
                    .filter(new Locator.FilterOptions().setHasText("Stadsledningskontoret"))
                    .click(new Locator.ClickOptions().setNoWaitAfter(true));
            assertThat(page.locator(".first-look h1")).hasText("Stadsledningskontoret");
            client.letThrough();
            assertThat(heading(page)).hasText("Stadsledningskontoret");
        });
    }

    @Test
    void a_first_question_that_gets_no_answer_is_asked_again_by_the_client() {
        travel(page -> {
            page.route(address("?v-r=init**"), Route::abort, new Page.RouteOptions().setTimes(1));
            page.navigate(address(""));
            assertThat(heading(page)).hasText("Göteborgs Stad");
            assertThat(page.evaluate(WHO_ASKED)).isEqualTo("fetch,xmlhttprequest");
        });
    }

    /** Vaadin's modules, kept back from a page until they are let through. */
    private static final class Client {

        private final List<Route> waiting = new ArrayList<>();
        private boolean through;

        Client(Page page) {
            page.route("**/VAADIN/build/**", this::arrived);
        }

        private void arrived(Route module) {
            if (through) {
                module.resume();
            } else {
                waiting.add(module);
            }
        }

        void keepBack() {
            through = false;
        }

        void letThrough() {
            through = true;
            List<Route> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Route::resume);
        }
    }
}
