package org.orgtrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.sample.SampleLoader;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No page that a visitor reaches breaks a rule of axe, in either language or colour scheme, on a wide or a narrow screen. */
@BrowserTest
class AccessibilityTest {

    private static final List<String> ADDRESSES = List.of(
            "",
            "unit/SLK-KOM",
            "unit/SLK-KOM?on=2015-06-01",
            "unit/SLK-KOM?on=2016-08-20&known=2016-08-21",
            "unit/SLK-KOM?sources=true",
            "unit/SLK-EU",
            "unit/UNKNOWN",
            "unit/SLK-KOM/history?subtree=true",
            "unit/SLK-KOM/history?subtree=true&order=recorded",
            "unit/SLK-KOM/coming?subtree=true",
            "changes",
            "changes?under=SLK-KOM&from=2015-01-01&kind=people",
            "compare?from=2015-06-01&to=2027-01-02",
            "change/UNKNOWN",
            "search?q=kommunikation",
            "search?q=kommunikaton&on=2015-06-01",
            "search?q=xyzzyx",
            "login");

    /** Typed into the search field, with findings, with guesses, and with nothing to show. */
    private static final List<String> SEARCHES = List.of("kom", "kommunikaton", "xyzzyx");

    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 24));

    private record Reader(String locale, ColorScheme scheme, int width) {}

    /** Each language with each colour scheme, each with each width, and each width with each language. */
    private static final List<Reader> READERS = List.of(
            new Reader("sv-SE", ColorScheme.LIGHT, 1280),
            new Reader("sv-SE", ColorScheme.DARK, 320),
            new Reader("en-GB", ColorScheme.LIGHT, 320),
            new Reader("en-GB", ColorScheme.DARK, 1280));

    @LocalServerPort
    private int port;

    @Autowired
    private SampleLoader sample;

    @Autowired
    private ChangeLog log;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private HistoryQueries history;

    @Autowired
    private ReadModels readModels;

    @Test
    void no_page_breaks_a_rule_or_scrolls_sideways() {
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
        List<String> problems = new ArrayList<>();
        List<String> addresses = Stream.concat(
                        ADDRESSES.stream(),
                        Stream.of(personsPage(), personsPage() + "/history", postsPage(), forumsPage(), changesPage()))
                .toList();
        int checked = 0;
        try (Chromium chromium = Chromium.start()) {
            for (Reader reader : READERS) {
                try (BrowserContext visitor = chromium.visitor(reader.locale(), reader.scheme(), reader.width())) {
                    Page page = visitor.newPage();
                    for (String address : addresses) {
                        problems.addAll(check(page, address, reader));
                        checked++;
                    }
                    for (String typed : SEARCHES) {
                        problems.addAll(checkSearch(page, typed, reader));
                        checked++;
                    }
                }
            }
        }
        System.getLogger("browser").log(System.Logger.Level.INFO, checked + " pages checked with axe");
        assertThat(problems).isEmpty();
        assertThat(checked).isEqualTo(READERS.size() * (addresses.size() + SEARCHES.size()));
    }

    private String personsPage() {
        return "person/"
                + directory
                        .findPeople("Hanna Meland", TODAY, Actor.VISITOR, 0, 1)
                        .getFirst()
                        .id();
    }

    private String postsPage() {
        return "post/" + unitsPage().unit().heads().getFirst().id();
    }

    private String forumsPage() {
        return "forum/" + unitsPage().subUnits().getFirst().forums().getFirst().id();
    }

    private UnitPage unitsPage() {
        return ((UnitAnswer.Page) directory.unit(new UnitCode("SLK-KOM"), TODAY, Actor.VISITOR)).page();
    }

    private String changesPage() {
        UnitId unit = directory
                .findUnits("SLK-KOM", TODAY, Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
        return "change/"
                + history.ofUnit(unit, true, TODAY, Actor.VISITOR, Span.AS_RECORDED, 0, 1)
                        .entries()
                        .getFirst()
                        .change()
                        .id();
    }

    private List<String> check(Page page, String address, Reader reader) {
        page.navigate("http://localhost:" + port + "/" + address);
        page.locator("h1, vaadin-login-form").first().waitFor();
        return check(address, page, reader);
    }

    private List<String> checkSearch(Page page, String typed, Reader reader) {
        page.navigate("http://localhost:" + port + "/unit/SLK-KOM?on=2015-06-01");
        page.getByRole(AriaRole.COMBOBOX).pressSequentially(typed);
        page.locator(".search-popup:visible .search-note:not(:empty)").waitFor();
        if (page.getByRole(AriaRole.OPTION).count() > 0) {
            page.keyboard().press("ArrowDown");
        }
        return check("search for " + typed, page, reader);
    }

    private static List<String> check(String address, Page page, Reader reader) {
        List<String> problems = new ArrayList<>();
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(broken -> problems.add(address + " (" + reader + "): " + broken.getId() + " at "
                        + broken.getNodes().getFirst().getTarget()));
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
            problems.add(address + " (" + reader + "): " + overflow + " px too wide");
        }
        return problems;
    }
}
