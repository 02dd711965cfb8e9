package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may do what over the API. */
@OrgtrailTest
class ApiAccessTest {

    private static final String CHANGES = "/api/v1/changes";

    @LocalServerPort
    private int port;

    private Api api = new Api(0);

    @BeforeEach
    void open() {
        api = new Api(port);
    }

    @Test
    void without_the_token_nothing_is_recorded() {
        Api.Answer answer = api.send(
                api.request(CHANGES).header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-missing");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer wrong",
                "Bearer " + OrgtrailTest.API_TOKEN + "x",
                "Basic YWRtaW46YWRtaW4=",
                OrgtrailTest.API_TOKEN
            })
    void another_token_is_refused_to_readers_too(String authorization) {
        for (Api.Answer answer : new Api.Answer[] {
            api.get(CHANGES, "Authorization", authorization),
            api.send(api.request(CHANGES).header("Authorization", authorization).POST(BodyPublishers.ofString("{}")))
        }) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("token-wrong");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.response().body()).doesNotContain(OrgtrailTest.API_TOKEN);
        }
    }

    @Test
    void the_api_keeps_no_session_and_sets_no_cookie() {
        assertThat(api.post("{}").response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(api.get("/api/v1/nothing").response().headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void another_sites_page_gets_no_leave_to_call() {
        Api.Answer answer = api.send(api.request(CHANGES)
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.response().headers().map()).doesNotContainKey("access-control-allow-origin");
    }
}
