package org.orgtrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.orgtrail.access.Accounts;
import org.orgtrail.sample.SampleLoader;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A way through the sample organisation on one day, in a browser that must have nothing to complain of. */
abstract class Journey {

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SampleLoader sample;

    @Autowired
    private ChangeLog log;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private TestClock clock;

    /** Begins as a visitor; with the password of the first administrator, to sign in with. */
    final void travel(BiConsumer<Page, String> way) {
        travel(page -> way.accept(page, accounts.openFirst().orElseThrow().password()));
    }

    /** Begins as a visitor and stays one. */
    final void travel(Consumer<Page> way) {
        clock.set(LocalDate.of(2026, 11, 24));
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
        try (Chromium chromium = Chromium.start();
                BrowserContext visitor = chromium.visitor("sv-SE", ColorScheme.LIGHT, 1360)) {
            List<String> problems = new ArrayList<>();
            visitor.onWebError(error -> problems.add(error.error()));
            way.accept(visitor.newPage());
            assertThat(problems).isEmpty();
        }
    }

    final String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
