package org.orgtrail.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.CurrentActor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account has been closed or has got another password since, wherever that was done: here, in another
 * instance, or by the {@code reset-password} command.
 */
class EndedSignInFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final CurrentActor currentActor;

    EndedSignInFilter(Accounts accounts, CurrentActor currentActor) {
        this.accounts = accounts;
        this.currentActor = currentActor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean ended = currentActor
                .signedIn()
                .filter(signedIn -> !accounts.stillHolds(signedIn))
                .isPresent();
        if (ended) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
