package org.orgtrail.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What of the API is open to whom: reading to everybody, as on the screens, all else to the holder of the token. Sessions and
 * cookies mean nothing here, so nothing that a browser sends by itself can record anything.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    static final String MAY_WRITE = "MAY_WRITE";

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final int BEFORE_THE_SCREENS = 1;

    @Bean
    @Order(BEFORE_THE_SCREENS)
    SecurityFilterChain apiChain(HttpSecurity http, ApiToken token, ProblemWriter problems) {
        http.securityMatcher("/api", "/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(ApiSecurity::headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(MAY_WRITE))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, _) -> refuse(token, problems, request, response))
                        .accessDeniedHandler((request, response, _) -> refuse(token, problems, request, response)))
                .addFilterBefore(new BearerFilter(token, problems), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    private static void refuse(
            ApiToken token, ProblemWriter problems, HttpServletRequest request, HttpServletResponse response) {
        Problem problem = token.isSet()
                ? new Problem(HttpStatus.UNAUTHORIZED, "token-missing").header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                : new Problem(HttpStatus.FORBIDDEN, "api-off");
        problems.write(problem, request, response);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"));
    }
}
