package org.orgtrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.sample.SampleLoader;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No page that a visitor reaches breaks a rule of axe, in either language or colour scheme, on a wide or a narrow screen. */
@BrowserTest
class AccessibilityTest {

    private static final List<String> ADDRESSES = List.of(
            "",
            "unit/SLK-KOM",
            "unit/SLK-KOM?on=2015-06-01",
            "unit/SLK-EU",
            "unit/UNKNOWN",
            "unit/SLK-KOM/history?subtree=true",
            "login");

    @LocalServerPort
    private int port;

    @Autowired
    private SampleLoader sample;

    @Autowired
    private ChangeLog log;

    @Autowired
    private ReadModels readModels;

    @Test
    void no_page_breaks_a_rule_or_scrolls_sideways() {
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
        List<String> problems = new ArrayList<>();
        int checked = 0;
        try (Chromium chromium = Chromium.start()) {
            for (String locale : List.of("sv-SE", "en-GB")) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    for (int width : List.of(1280, 320)) {
                        try (BrowserContext visitor = chromium.visitor(locale, scheme, width)) {
                            Page page = visitor.newPage();
                            for (String address : ADDRESSES) {
                                problems.addAll(check(page, address, locale + " " + scheme + " " + width));
                                checked++;
                            }
                        }
                    }
                }
            }
        }
        System.getLogger("browser").log(System.Logger.Level.INFO, checked + " pages checked with axe");
        assertThat(problems).isEmpty();
        assertThat(checked).isEqualTo(8 * ADDRESSES.size());
    }

    private List<String> check(Page page, String address, String reader) {
        page.navigate("http://localhost:" + port + "/" + address);
        page.locator("h1, vaadin-login-form").first().waitFor();
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
