package org.orgtrail.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@OrgtrailTest
class PageHeadersTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)' 'strict-dynamic' 'unsafe-eval'");

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    private static final Pattern MODULE = Pattern.compile("<link href=\"(VAADIN/[^\"]+)\" rel=\"modulepreload\"");

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/no/such/page",
                "/css/orgtrail.css",
                "/change-password",
                "/actuator/health",
                "/api/v1/nothing"
            })
    void every_answer_carries_the_headers_that_protect_it(String path) {
        HttpHeaders headers = browser.get(path).headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .containsPattern("script-src '(self|nonce-)");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("camera=()", "geolocation=()", "microphone=()"));
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void the_scripts_of_a_page_carry_its_nonce_and_no_other_page_has_the_same() {
        HttpResponse<String> page = browser.get("/");
        String nonce = nonce(page);
        assertThat(page.body()).contains("<script", "type=\"importmap\"");
        assertThat(Pattern.compile("<script(?![^>]*nonce=\"" + Pattern.quote(nonce) + "\")")
                        .matcher(page.body())
                        .find())
                .isFalse();
        assertThat(nonce(browser.get("/"))).isNotEqualTo(nonce);
    }

    @Test
    void the_page_names_the_modules_that_its_first_will_ask_for() {
        HttpResponse<String> page = browser.get("/");
        List<String> modules =
                MODULE.matcher(page.body()).results().map(link -> link.group(1)).toList();
        assertThat(modules)
                .anyMatch(it -> it.contains("FlowClient"))
                .anyMatch(it -> it.contains("generated-flow-imports"))
                .allSatisfy(it -> assertThat(browser.get("/" + it).statusCode()).isEqualTo(200));
        assertThat(page.body().split("rel=\"modulepreload\" nonce=\"" + Pattern.quote(nonce(page)) + "\"", -1))
                .hasSize(modules.size() + 1);
    }

    @Test
    void who_takes_less_gets_less() {
        assertThat(browser.get("/css/orgtrail.css", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(browser.get("/css/orgtrail.css").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void the_page_says_which_language_it_is_in() {
        assertThat(browser.get("/", "Accept-Language", "en-GB").body()).contains("<html lang=\"en\"");
        assertThat(new Browser(port).get("/", "Accept-Language", "de-DE").body())
                .contains("<html lang=\"sv\"");
    }

    @Test
    void a_page_is_not_kept_by_caches_and_a_style_sheet_is() {
        assertThat(browser.get("/").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        HttpHeaders ofFile = browser.get("/css/orgtrail.css").headers();
        assertThat(ofFile.firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("max-age=").doesNotContain("no-store"));
        assertThat(ofFile.firstValue("Pragma")).isEmpty();
    }

    @Test
    void the_cookie_of_a_session_is_out_of_reach_of_scripts_and_other_sites() {
        assertThat(browser.get("/").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly", "SameSite=Lax")
                        .doesNotContain("Secure"));
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher nonce = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
