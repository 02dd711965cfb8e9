package org.orgtrail.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.orgtrail.shared.SentQuery;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an address whose parameters are no text, one that has been cut off for instance, with a page that says so and leads to
 * the same page without them. The screens could not even be started with it.
 */
class UnreadableAddressFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SentQuery.undecodable(request.getQueryString()).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        new PlainPage(
                        HttpServletResponse.SC_BAD_REQUEST,
                        "error.address.title",
                        "error.address.text",
                        "error.address.link",
                        request.getRequestURI())
                .send(request, response);
    }
}
