package org.orgtrail.exchange.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.orgtrail.shared.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in whoever shows the token, and sends away whoever shows another one: a visitor shows none. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiToken token;
    private final ProblemWriter problems;

    BearerFilter(ApiToken token, ProblemWriter problems) {
        this.token = token;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null) {
            chain.doFilter(request, response);
        } else if (shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && token.is(shown.substring(SCHEME.length()).strip())) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    new Actor.ApiCaller(), null, List.of(new SimpleGrantedAuthority(ApiSecurity.MAY_WRITE))));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        } else {
            problems.write(
                    new Problem(HttpStatus.UNAUTHORIZED, token.isSet() ? "token-wrong" : "api-off")
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""),
                    request,
                    response);
        }
    }
}
