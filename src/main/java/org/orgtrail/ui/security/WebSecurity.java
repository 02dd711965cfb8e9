package org.orgtrail.ui.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.CurrentActor;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
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
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
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

    /** The oldest of somebody's sessions ends where they sign in once more. */
    private static final int MOST_SESSIONS = 5;

    @Bean
    SecurityFilterChain uiChain(
            HttpSecurity http,
            VaadinDefaultRequestCache requestCache,
            Accounts accounts,
            CurrentActor currentActor,
            Providers providers,
            Clock clock) {
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
        http.formLogin(form -> form.failureHandler(WebSecurity::refuse));
        if (providers.any()) {
            http.oauth2Login(provider -> provider.loginPage("/login").failureHandler(WebSecurity::refuse));
        }
        http.sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy((_, request, _) -> {
                    request.getSession().setMaxInactiveInterval((int) SIGNED_IN_FOR.toSeconds());
                    EndedSignInFilter.begin(request.getSession(), clock);
                })
                .maximumSessions(MOST_SESSIONS)
                .expiredSessionStrategy(WebSecurity::goOnAsVisitor));
        http.addFilterBefore(new ForeignRequestFilter(), CsrfFilter.class);
        http.addFilterBefore(new ReturnAfterSignIn(), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new UnreadableAddressFilter(), ForeignRequestFilter.class);
        http.addFilterBefore(new EndedSignInFilter(accounts, currentActor, clock), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    /** Tells the session limit which sessions have ended. */
    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEvents() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }

    /** Says no more than whether to try again, to wait, or to ask an administrator. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String how = switch (why) {
            case LockedException _ -> LoginView.LATER;
            case DisabledException _ -> LoginView.CLOSED;
            default -> LoginView.ERROR;
        };
        response.sendRedirect(request.getContextPath() + "/login?" + how);
    }

    /** The session has been ended by then; who has signed in too often elsewhere reads on without an account. */
    private static void goOnAsVisitor(SessionInformationExpiredEvent ended) throws IOException, ServletException {
        SecurityContextHolder.clearContext();
        FilterChain chain = Objects.requireNonNull(ended.getFilterChain());
        chain.doFilter(ended.getRequest(), ended.getResponse());
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
