package org.orgtrail.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address that no rule names is open, so that an unknown one is told from a closed one. Here is what that opens. */
@OrgtrailTest
class PublicAddressesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> controllers;

    private Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/unit/SLK-KOM",
                "/chart",
                "/search",
                "/css/orgtrail.css",
                "/components/orgtrail-chart.js",
                "/webjars/d3-hierarchy/3.1.2/src/tree.js",
                "/components/orgtrail-search.js"
            })
    void a_visitor_reads_without_signing_in(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/no/such/page", "/unit", "/unit/SLK-KOM/none", "/robots.txt", "/finns-inte/%C3%A5?on=2020-01-01"
            })
    void an_address_that_leads_nowhere_tells_programs_so_too(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html", "id=\"outlet\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?on=%FF", "/unit/SLK-KOM?on=%C3%28&known=2020-01-01", "/login?x=%FF"})
    void an_address_with_bytes_that_are_no_text_is_told_so_kindly(String address) {
        var answer = browser.get(address, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body())
                .contains("<html lang=\"en\"", "cannot be read", "href=\"" + address.split("\\?")[0] + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unit/SLK%2FKOM", "/%00", "/..;/", "/unit/SLK-KOM;x=1", "/unit//SLK-KOM", "/%FF", "/%zz"})
    void an_address_that_is_not_written_as_one_is_told_so_kindly(String address) throws IOException {
        String answer = browser.raw(address, "Accept-Language: sv");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer)
                .containsIgnoringCase("content-type: text/html")
                .contains("Content-Security-Policy", "<html lang=\"sv\"", "Adressen går inte att läsa", "href=\"/\"")
                .doesNotContain("Tomcat", "Whitelabel", "Exception", "Bad Request");
        assertThat(browser.raw(address, "Accept-Language: en"))
                .contains("<html lang=\"en\"", "The address cannot be read");
    }

    @Test
    void the_address_of_errors_is_none_of_a_page() {
        var answer = browser.get("/error", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"en\"", "href=\"/\"").doesNotContain("Whitelabel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/none.css",
                "/components/none.js",
                "/webjars/none/none.js",
                "/icons/none.svg",
                "/favicon.ico"
            })
    void a_file_that_is_missing_is_not_asked_to_sign_in_for(String path) {
        assertThat(browser.get(path).statusCode()).isIn(200, 404);
    }

    @Test
    void health_tells_how_it_is_and_no_more() {
        assertThat(browser.get("/actuator/health", "Accept", "application/json").body())
                .matches("\\{\"(groups\":\\[[^]]*],\")?status\":\"[A-Z]+\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/health/db"})
    void nothing_else_of_the_actuator_is_open(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void no_controller_answers_that_no_rule_is_written_for() {
        Set<String> known = Set.of(
                "/error",
                "/api/v1/openapi.json",
                "/api/v1/openapi.json.yaml",
                "/api/v1/units",
                "/api/v1/units/{key}",
                "/api/v1/units/{key}/tree",
                "/api/v1/units/{key}/history",
                "/api/v1/units/{key}/blame",
                "/api/v1/search",
                "/api/v1/people/{id}",
                "/api/v1/comparisons",
                "/api/v1/changes", // recording with the token alone: ApiAccessTest
                "/api/v1/changes/{id}");
        assertThat(controllers.stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                        .map(RequestMappingInfo::getPatternValues)
                        .flatMap(Set::stream))
                .allMatch(known::contains);
    }
}
