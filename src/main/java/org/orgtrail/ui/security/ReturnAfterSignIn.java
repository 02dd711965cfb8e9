package org.orgtrail.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.orgtrail.ui.shell.SignInLink;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps for the sign-in which page the visitor came from, so that it leads back there: to a page of this application and nowhere
 * else, whatever the address says.
 */
final class ReturnAfterSignIn extends OncePerRequestFilter {

    /** Where the session keeps it. */
    static final String SAVED = "orgtrail.page-before-sign-in";

    private static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/login");
    private static final int LONGEST = 2_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String from = request.getParameter(SignInLink.FROM);
        if (from != null && SIGN_IN.matches(request)) {
            page(from).ifPresent(page -> request.getSession().setAttribute(SAVED, new SimpleSavedRequest(page)));
        }
        chain.doFilter(request, response);
    }

    /**
     * The path below the application's root of what is named relative to it; empty where that names no page there. A path and not
     * a whole address: the request that comes back to it is then taken for itself, with its own language.
     */
    private static Optional<String> page(String from) {
        try {
            URI relative = new URI(from);
            boolean ours = !relative.isAbsolute()
                    && relative.getRawAuthority() == null
                    && relative.normalize().equals(relative)
                    && !from.startsWith("/")
                    && !from.startsWith("..")
                    && from.length() <= LONGEST;
            return ours ? Optional.of("/" + relative.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
