package org.orgtrail.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.access.Accounts;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OrgtrailTest
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private String password = "";
    private Browser browser = new Browser(0);

    @BeforeEach
    void an_account() {
        accounts.openFirst();
        password = accounts.resetPassword("admin").orElseThrow().password();
        browser = new Browser(port);
    }

    @Test
    void a_screen_for_account_holders_leads_a_visitor_to_sign_in_and_back() {
        HttpResponse<String> asked = browser.get("/change-password?on=2015-06-01&x=1");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(browser.target(asked)).isEqualTo("/login");
        assertThat(browser.target(browser.signIn("admin", password))).isEqualTo("/change-password?on=2015-06-01&x=1");
        assertThat(browser.get("/change-password").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_in_leads_back_to_the_page_it_was_begun_on_even_after_a_wrong_password() {
        browser.get("/login?from=unit%2FSLK-KOM%3Fon%3D2015-06-01%26known%3D2016-01-01");
        assertThat(browser.target(browser.signIn("admin", "wrong password"))).isEqualTo("/login?error");
        assertThat(browser.target(browser.signIn("admin", password)))
                .isEqualTo("/unit/SLK-KOM?on=2015-06-01&known=2016-01-01");
        assertThat(browser.get("/unit/SLK-KOM?on=2015-06-01&known=2016-01-01", "Accept-Language", "sv-SE")
                        .body())
                .contains("<html lang=\"sv\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https%3A%2F%2Fevil.example%2F",
                "%2F%2Fevil.example",
                "%2F%5Cevil.example",
                "%5C%5Cevil.example",
                "javascript%3Aalert(1)",
                "..%2F..%2Fevil",
                "x%0D%0ALocation%3A%20https%3A%2F%2Fevil.example"
            })
    void signing_in_leads_nowhere_but_to_pages_of_ours(String elsewhere) {
        browser.get("/login?from=" + elsewhere);
        assertThat(browser.target(browser.signIn("admin", password))).isEqualTo("/");
    }

    @Test
    void signing_in_on_its_own_leads_to_the_directory() {
        assertThat(browser.target(browser.signIn("admin", password))).isEqualTo("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        HttpResponse<String> wrong = browser.signIn("admin", "wrong password");
        HttpResponse<String> unknown = browser.signIn("nobody", "wrong password");
        assertThat(browser.target(wrong)).isEqualTo("/login?error");
        assertThat(browser.target(unknown)).isEqualTo("/login?error");
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(browser.target(browser.get("/change-password"))).isEqualTo("/login");
    }

    @Test
    void a_name_that_no_database_can_hold_is_answered_as_an_unknown_one() {
        assertThat(browser.target(browser.signIn("a\0b", "wrong password"))).isEqualTo("/login?error");
    }

    @Test
    void signing_in_gives_the_session_another_id() {
        browser.get("/");
        String before = browser.session();
        browser.signIn("admin", password);
        assertThat(browser.session()).isNotEqualTo(before).isNotEqualTo("none");
    }

    @Test
    void a_sign_in_sent_from_another_site_is_refused() {
        HttpResponse<String> forged = browser.post(
                "/login", Map.of("username", "admin", "password", password), "Sec-Fetch-Site", "cross-site");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(browser.target(browser.get("/change-password"))).isEqualTo("/login");
    }

    @Test
    void what_a_page_asks_for_is_refused_to_the_page_of_another_site() {
        assertThat(browser.get("/?v-r=init&location=", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/?v-r=init&location=", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_request_without_its_token_changes_nothing() {
        browser.signIn("admin", password);
        assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.post("/", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/change-password").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_password_ends_the_sessions_that_signed_in_with_the_old_one() {
        browser.signIn("admin", password);
        assertThat(browser.get("/change-password").statusCode()).isEqualTo(200);
        accounts.resetPassword("admin");
        assertThat(browser.target(browser.get("/change-password"))).isEqualTo("/login");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }
}
