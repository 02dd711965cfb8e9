package org.orgtrail.ui.security;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page has a browser send, and what only a page of ours asks for. The sign-in form carries no token (it
 * must work however long it has been open), so without this a stranger could sign a reader in to an account of the stranger's. And
 * answers are compressed: who could have a reader's browser ask again and again could guess by their length what is in them.
 */
class ForeignRequestFilter extends OncePerRequestFilter {

    /** What browsers say of a page's own requests, and of those that no page has caused. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site) && isOfPages(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A page itself may be gone to from anywhere: before it asks for more, there is nothing in it of its reader. */
    private static boolean isOfPages(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                || request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    }
}
