package org.orgtrail.ui.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is open to whom. Reading is public, and each screen says by its annotation whether it needs an account; whether a change
 * may be recorded is asked again where it is recorded.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /** Served as they are to everybody. */
    private static final String[] FILES = {
        "/css/**", "/components/**", "/webjars/**", "/icons/**", "/favicon.ico", "/favicon.svg"
    };

    /** Named files of Vaadin's, which change their name when they change. */
    private static final String[] VAADIN_FILES = {"/VAADIN/build/**", "/VAADIN/static/**", "/lumo/**"};

    /** How long somebody who is signed in may do nothing. Visitors' sessions end earlier: server.servlet.session.timeout. */
    private static final Duration SIGNED_IN_FOR = Duration.ofMinutes(30);

    @Bean
    SecurityFilterChain uiChain(
            HttpSecurity http, VaadinDefaultRequestCache requestCache, Accounts accounts, CurrentActor currentActor) {
        requestCache.setDelegateRequestCache(leavingTheAddressAlone());

        RequestMatcher actuator = PathPatternRequestMatcher.pathPattern("/actuator/**");
        http.headers(this::headers);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, FILES)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/health")
                .permitAll()
                .requestMatchers(actuator)
                .denyAll()
                .requestMatchers("/error")
                .permitAll());
        http.exceptionHandling(handling ->
                handling.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN), actuator));
        // An address that nobody knows gets the screen that says so, not a sign-in. PublicAddressesTest knows all that
        // answer.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class, "/").anyRequest(any -> any.permitAll()));
        http.sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(
                (_, request, _) -> request.getSession().setMaxInactiveInterval((int) SIGNED_IN_FOR.toSeconds())));
        http.addFilterBefore(new ForeignPostFilter(), CsrfFilter.class);
        http.addFilterBefore(new ReturnAfterSignIn(), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new UnreadableAddressFilter(), ForeignPostFilter.class);
        http.addFilterBefore(new EndedSignInFilter(accounts, currentActor), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    /** Else an address gets {@code &continue} at sign-in, and keeps it in bookmarks and copied links. */
    @SuppressWarnings("NullAway") // Null is how it is switched off, though the parameter is not marked so.
    private static HttpSessionRequestCache leavingTheAddressAlone() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setSessionAttrName(ReturnAfterSignIn.SAVED);
        return cache;
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentSecurityPolicy.OF_FILES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(files()), new CacheControlHeadersWriter()))
                // Vaadin's page is on its way before a filter that waits for the answer gets to see it.
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }

    private static RequestMatcher files() {
        return new OrRequestMatcher(Stream.of(FILES, VAADIN_FILES)
                .flatMap(Arrays::stream)
                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                .toList());
    }
}
