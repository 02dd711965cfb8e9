package org.orgtrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.NewPassword;
import org.orgtrail.access.Role;
import org.orgtrail.access.SignedIn;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.sample.SampleLoader;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * No page breaks a rule of axe, in either language or colour scheme, on a wide or a narrow screen. Where {@code orgtrail.screenshots}
 * says where to, there is a picture of each screen in each of these ways afterwards.
 */
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
            "compare?from=2015-06-01&to=2027-01-02&as=tree",
            "vacancies?on=2017-02-01",
            "vacancies?under=SLK-KOM",
            "change/UNKNOWN",
            "chart",
            "chart?as=table",
            "chart?under=SLK-KOM&on=2015-06-01",
            "search?q=kommunikation",
            "search?q=kommunikaton&on=2015-06-01",
            "search?q=xyzzyx",
            "accessibility",
            "accessibility?on=2015-06-01",
            "login");

    /** Typed into the search field, with findings, with guesses, and with nothing to show. */
    private static final List<String> SEARCHES = List.of("kom", "kommunikaton", "xyzzyx");

    /** What only an administrator who is an auditor too reaches. */
    private static final List<String> CLOSED_ADDRESSES = List.of(
            "admin",
            "admin/read-models",
            "change-password",
            "record",
            "record?what=change",
            "audit",
            "audit?type=UnitMoved",
            "audit/reports",
            "audit/reports?report=planned&under=SLK-KOM");

    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 24));

    private static final List<String> LOCALES = List.of("sv-SE", "en-GB");

    /** How somebody looks at a page. */
    private record Look(ColorScheme scheme, int width) {}

    private static final List<Look> LOOKS = List.of(
            new Look(ColorScheme.LIGHT, 1280),
            new Look(ColorScheme.DARK, 1280),
            new Look(ColorScheme.DARK, 320),
            new Look(ColorScheme.LIGHT, 320));

    /** Headings that stand at the very edge of the screen. */
    private static final String AT_THE_EDGE = """
            () => [...document.querySelectorAll("h1")].map(it => it.getBoundingClientRect())
                .filter(it => it.width > 1 && it.left < 8).length""";

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servletContext;

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

    @Autowired
    private Accounts accounts;

    @Autowired
    private Administration administration;

    @Autowired
    private UserDetailsService users;

    @Test
    void no_page_breaks_a_rule_or_scrolls_sideways() {
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
        List<String> addresses = Stream.concat(
                        ADDRESSES.stream(),
                        Stream.concat(
                                Stream.of(personsPage(), postsPage(), forumsPage())
                                        .flatMap(it -> Stream.of(it, it + "/history", it + "/coming")),
                                Stream.of(changesPage())))
                .toList();
        String password = administratorsPassword();
        List<String> closed = Stream.concat(
                        CLOSED_ADDRESSES.stream(),
                        Stream.of(
                                "unit/SLK-KOM?on=2026-11-23", // with what there is to record
                                "admin/account/" + administrator(),
                                "record?what=change&thing=" + unit(),
                                "record?what=wrong&thing=" + unit(),
                                "audit/beliefs?thing=" + unit() + "&aspect=head",
                                "audit/beliefs?thing=" + unit() + "&aspect=head&as=table"))
                .toList();
        assertThat(routes())
                .allSatisfy(route -> assertThat(Stream.concat(addresses.stream(), closed.stream())
                                .map(address -> address.replaceFirst("\\?.*", "")))
                        .anyMatch(address -> address.matches(route.replaceAll(":[a-z]+", "[^/]+"))));
        List<String> problems = new CopyOnWriteArrayList<>();
        // Each language in a browser of its own, beside the other.
        int checked = LOCALES.parallelStream()
                .mapToInt(locale -> {
                    try (Chromium chromium = Chromium.start(locale);
                            BrowserContext visitor = chromium.visitor(locale, ColorScheme.LIGHT, 1280)) {
                        return check(visitor, locale, addresses, closed, password, problems);
                    }
                })
                .sum();
        System.getLogger("browser").log(System.Logger.Level.INFO, checked + " pages checked with axe");
        assertThat(problems).isEmpty();
        assertThat(checked)
                .isEqualTo(LOCALES.size() * (addresses.size() + SEARCHES.size() + closed.size()) * LOOKS.size());
    }

    /** All that the application has, of each the template. */
    private List<String> routes() {
        return RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)))
                .getAvailableRoutes()
                .stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(RouteBaseData::getTemplate)
                .toList();
    }

    /** How many ways of looking at pages there were. */
    private int check(
            BrowserContext visitor,
            String locale,
            List<String> open,
            List<String> closed,
            String password,
            List<String> problems) {
        Page page = visitor.newPage();
        int checked = 0;
        for (String address : open) {
            open(page, address);
            checked += check(page, address, locale, problems);
        }
        for (String typed : SEARCHES) {
            open(page, "unit/SLK-KOM?on=2015-06-01");
            search(page, typed);
            checked += check(page, "search for " + typed, locale, problems);
        }
        visitor.request()
                .post(
                        "http://localhost:" + port + "/login",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("username", "admin")
                                        .set("password", password)));
        for (String address : closed) {
            open(page, address);
            assertThat(page.url()).endsWith(address);
            checked += check(page, address, locale, problems);
        }
        return checked;
    }

    /** Of the first account, changed from the one it was given. */
    private String administratorsPassword() {
        NewPassword given = accounts.openFirst().orElseThrow();
        assertThat(accounts.changePassword(administrator(), given.password(), "en mening som ingen annan har"))
                .isEmpty();
        assertThat(administration.grant(
                        administrator(),
                        Grants.ofEverything(Role.ADMINISTRATOR, Role.EDITOR, Role.AUDITOR),
                        new Actor.AccountHolder(administrator())))
                .isEmpty();
        return "en mening som ingen annan har";
    }

    private AccountId administrator() {
        return ((SignedIn) users.loadUserByUsername("admin")).account();
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

    private UnitId unit() {
        return unitsPage().unit().ref().id();
    }

    private String changesPage() {
        return "change/"
                + history.entries(
                                Selection.of(new Scope.OfUnit(unit(), true)),
                                TODAY,
                                Actor.VISITOR,
                                Span.AS_RECORDED,
                                0,
                                1)
                        .entries()
                        .getFirst()
                        .change()
                        .id();
    }

    private void open(Page page, String address) {
        page.navigate("http://localhost:" + port + "/" + address);
        page.locator("#outlet :is(h1, vaadin-login-form)").first().waitFor();
        page.waitForFunction(
                "[...document.querySelectorAll('orgtrail-chart')].every(it => it.querySelector('[role=treeitem]'))");
    }

    private static void search(Page page, String typed) {
        page.getByRole(AriaRole.COMBOBOX).pressSequentially(typed);
        page.locator(".search-popup:visible .search-note:not(:empty)").waitFor();
        if (page.getByRole(AriaRole.OPTION).count() > 0) {
            page.keyboard().press("ArrowDown");
        }
    }

    /** Looks at the page in every way and gives how many these are. */
    private static int check(Page page, String address, String locale, List<String> problems) {
        for (Look look : LOOKS) {
            String what = address + ", " + locale + ", " + look + ": ";
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            page.setViewportSize(look.width(), 900);
            Flaws.brokenRules(page).forEach(rule -> problems.add(what + rule));
            if (!page.evaluate(AT_THE_EDGE).equals(0)) {
                problems.add(what + "a heading at the edge of the screen");
            }
            Flaws.tooWide(page).ifPresent(wide -> problems.add(what + wide));
            Screenshots.ofLook(page, address, locale, look.scheme());
        }
        return LOOKS.size();
    }
}
