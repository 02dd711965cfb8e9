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
import org.jspecify.annotations.Nullable;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Handover;
import org.orgtrail.access.Role;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.sample.SampleLoader;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

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

    @Autowired
    private Administration administration;

    @Autowired
    private OrganisationActions organisation;

    @Autowired
    private JdbcTemplate jdbc;

    /** Who goes this way. */
    Reads reads() {
        return Reads.SWEDISH;
    }

    /** Begins as a visitor; with the password of the first administrator, to sign in with. */
    final void travel(BiConsumer<Page, String> way) {
        travel(page -> way.accept(page, accounts.openFirst().orElseThrow().password()));
    }

    /** Begins as a visitor and stays one. */
    final void travel(Consumer<Page> way) {
        clock.set(LocalDate.of(2026, 11, 24));
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
        try (BrowserContext visitor = Chromium.shared().visitor(reads().locale(), ColorScheme.LIGHT, 1360)) {
            List<String> problems = new ArrayList<>();
            visitor.onWebError(error -> problems.add(error.error()));
            way.accept(visitor.newPage());
            assertThat(problems).isEmpty();
        }
    }

    /** Opens an account with these rights, and gives the password that is handed over with it. */
    final String handOver(String userName, String name, Grants grants) {
        Actor chief = TestAccounts.of(jdbc, "chief of " + userName, Grants.of(Role.ADMINISTRATOR));
        return ((Handover.Made) administration.create(userName, name, grants, chief))
                .password()
                .password();
    }

    /** Something that somebody else has recorded before. */
    final void given(OrganisationCommand command) {
        given(null, null, command);
    }

    /** The same with why it was done. */
    final void given(@Nullable String reason, @Nullable Decision decision, OrganisationCommand... commands) {
        Actor editor = TestAccounts.of(jdbc, "registrar", Grants.ofEverything(Role.EDITOR));
        Change change = new Change(ChangeId.next(), Position.LATEST, reason, null, decision, List.of(commands));
        assertThat(organisation.record(change, editor)).isInstanceOf(Outcome.Recorded.class);
        assertThat(readModels.await(log.end())).isTrue();
    }

    final String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Types into the search field and goes to what is offered under this name. */
    static void find(Page page, String typed, String name) {
        page.getByRole(AriaRole.COMBOBOX).pressSequentially(typed);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        PlaywrightAssertions.assertThat(heading(page)).hasText(name);
    }

    static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
