package org.orgtrail.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ApiTokenTest {

    private static final String TOKEN = "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void the_token_is_itself_and_nothing_else() {
        ApiToken token = new ApiToken(TOKEN);
        assertThat(token.isSet()).isTrue();
        assertThat(token.is(TOKEN)).isTrue();
        assertThat(token.is(TOKEN + " ")).isFalse();
        assertThat(token.is(TOKEN.toLowerCase(java.util.Locale.ROOT))).isFalse();
        assertThat(token.is("")).isFalse();
    }

    @Test
    void without_a_token_none_is_right() {
        ApiToken none = new ApiToken("");
        assertThat(none.isSet()).isFalse();
        assertThat(none.is("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAA",
                "3q2+7wAAAAAAAAAAAAAAAAAAAAAAA AAAA",
                "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAÅAAAA"
            })
    void a_token_that_protects_nothing_stops_the_start_and_is_not_told(String token) {
        new ApplicationContextRunner()
                .withBean(ApiToken.class)
                .withPropertyValues("orgtrail.api.token=" + token)
                .run(context -> assertThat(context).hasFailed());
        assertThatThrownBy(() -> new ApiToken(token)).isInstanceOfSatisfying(ApiToken.UnusableToken.class, problem -> {
            FailureAnalysis analysis = new UnusableTokenAnalyzer().analyze(problem, problem);
            assertThat(analysis.getDescription())
                    .contains("ORGTRAIL_API_TOKEN", "32")
                    .doesNotContain(token);
            assertThat(analysis.getAction()).contains("openssl rand");
        });
    }

    @Test
    void where_no_token_is_set_the_caller_is_told_how_to_set_one() throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/api/v1/changes");
        request.addHeader("Authorization", "Bearer " + TOKEN);
        request.addHeader("Accept-Language", "en");
        var response = new MockHttpServletResponse();
        new BearerFilter(
                        new ApiToken(""), new ProblemWriter(JsonMapper.builder().build()))
                .doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getContentAsString())
                .contains("urn:orgtrail:problem:api-off", "ORGTRAIL_API_TOKEN")
                .doesNotContain(TOKEN);
    }
}
