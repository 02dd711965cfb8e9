package org.orgtrail.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.access.SignedIn;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Who tries a name too often waits, and a session is worth no more than its account is now. */
@OrgtrailTest
class LockoutTest {

    private static final String PASSWORD = "en mening som ingen annan har";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Administration administration;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private Browser browser = new Browser(0);
    private Actor.AccountHolder admin = new Actor.AccountHolder(AccountId.next());

    @BeforeEach
    void an_account() {
        accounts.openFirst();
        String given = accounts.resetPassword("admin").orElseThrow().password();
        SignedIn signedIn = (SignedIn) users.loadUserByUsername("admin");
        assertThat(accounts.changePassword(signedIn.account(), given, PASSWORD)).isEmpty();
        admin = new Actor.AccountHolder(signedIn.account());
        jdbc.update("delete from sign_in_attempt");
        browser = new Browser(port);
        clock.set(clock.instant());
    }

    private String tried(String userName, String password) {
        return browser.target(browser.signIn(userName, password));
    }

    @Test
    void after_five_failures_the_right_password_waits_a_quarter_of_an_hour_too() {
        for (int i = 0; i < 5; i++) {
            assertThat(tried("admin", "wrong")).isEqualTo("/login?error");
        }
        assertThat(tried("admin", PASSWORD)).isEqualTo("/login?later");
        clock.advance(Duration.ofMinutes(14));
        assertThat(tried(" ADMIN ", PASSWORD)).isEqualTo("/login?later");
        clock.advance(Duration.ofMinutes(1));
        assertThat(tried("admin", PASSWORD)).isEqualTo("/");
    }

    @Test
    void a_name_that_no_account_has_is_answered_the_same() {
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            known.add(tried("admin", "wrong"));
            unknown.add(tried("nobody", "wrong"));
        }
        assertThat(unknown).isEqualTo(known).contains("/login?error", "/login?later");
    }

    @Test
    void many_attempts_at_once_are_no_more_than_one_after_another() throws Exception {
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<String> attempt = () -> {
                Browser own = new Browser(port);
                return own.target(own.signIn("admin", "wrong"));
            };
            List<Callable<String>> attempts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                attempts.add(attempt);
            }
            for (Future<String> answer : threads.invokeAll(attempts)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn("/login?error"::equals).hasSize(5);
        assertThat(answers).filteredOn("/login?later"::equals).hasSize(3);
    }

    @Test
    void signing_in_and_a_new_password_let_the_name_begin_anew() {
        for (int i = 0; i < 4; i++) {
            tried("admin", "wrong");
        }
        assertThat(tried("admin", PASSWORD)).isEqualTo("/");
        for (int i = 0; i < 6; i++) {
            tried("admin", "wrong");
        }
        String given = accounts.resetPassword("admin").orElseThrow().password();
        assertThat(tried("admin", given)).isEqualTo("/");
    }

    @Test
    void what_was_typed_as_a_name_is_not_kept() {
        tried("my secret password", "x");
        assertThat(jdbc.queryForList("select * from sign_in_attempt"))
                .singleElement()
                .satisfies(row -> assertThat(String.valueOf(row)).doesNotContain("secret"));
    }

    private boolean opens(String path) {
        return browser.get(path).statusCode() == 200;
    }

    @Test
    void a_closed_account_is_signed_out_at_once_and_cannot_sign_in() {
        Actor.AccountHolder other = TestAccounts.of(jdbc, "other" + System.nanoTime(), Grants.of(Role.ADMINISTRATOR));
        tried("admin", PASSWORD);
        assertThat(administration.setOpen(admin.account(), false, other)).isEmpty();
        assertThat(browser.target(browser.get("/change-password"))).isEqualTo("/login");
        assertThat(tried("admin", "wrong")).isEqualTo("/login?error");
        assertThat(tried("admin", PASSWORD)).isEqualTo("/login?closed");
        assertThat(administration.setOpen(admin.account(), true, other)).isEmpty();
        assertThat(tried("admin", PASSWORD))
                .as("the page that was asked for in between")
                .isEqualTo("/change-password");
    }

    @Test
    void the_oldest_session_ends_where_there_are_more_than_five() {
        List<Browser> browsers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Browser next = new Browser(port);
            assertThat(next.target(next.signIn("admin", PASSWORD))).isEqualTo("/");
            browsers.add(next);
        }
        Set<Integer> open = new TreeSet<>();
        for (int i = 0; i < 6; i++) {
            if (browsers.get(i).get("/change-password").statusCode() == 200) {
                open.add(i);
            }
        }
        assertThat(open).containsExactly(1, 2, 3, 4, 5);
        assertThat(browsers.getFirst().get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_lasts_twelve_hours_at_most() {
        tried("admin", PASSWORD);
        clock.advance(Duration.ofHours(12));
        assertThat(opens("/change-password")).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(opens("/change-password")).isFalse();
    }
}
