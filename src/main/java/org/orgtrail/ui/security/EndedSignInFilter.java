package org.orgtrail.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.access.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that has lasted long enough, or whose account has been closed or has got another password since, wherever that
 * was done: here, in another instance, or by the {@code reset-password} command. Where the account has got other roles, the
 * session goes on with those.
 */
class EndedSignInFilter extends OncePerRequestFilter {

    private static final String SIGNED_IN_AT = EndedSignInFilter.class.getName() + ".at";
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Clock clock;

    EndedSignInFilter(Accounts accounts, CurrentActor currentActor, Clock clock) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Notes in a session that somebody has just signed in. */
    static void begin(HttpSession session, Clock clock) {
        session.setAttribute(SIGNED_IN_AT, clock.instant());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn = currentActor.signedIn();
        HttpSession session = request.getSession(false);
        if (signedIn.isPresent() && session != null) {
            if (hasLastedLongEnough(session) || !accounts.stillHolds(signedIn.get())) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else {
                accounts.find(signedIn.get().account())
                        .filter(now ->
                                !now.getAuthorities().equals(signedIn.get().getAuthorities()))
                        .ifPresent(now -> goOnAs(now, session));
            }
        }
        chain.doFilter(request, response);
    }

    private boolean hasLastedLongEnough(HttpSession session) {
        return session.getAttribute(SIGNED_IN_AT) instanceof Instant at
                && at.plus(LONGEST).isBefore(clock.instant());
    }

    private static void goOnAs(SignedIn now, HttpSession session) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        SecurityContextHolder.setContext(context);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
