package org.orgtrail.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.orgtrail.shared.SentQuery;
import org.orgtrail.shared.Texts;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

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
        Locale locale = Texts.provided(request.getLocale());
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("""
                <!doctype html>
                <html lang="%1$s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%2$s</title>
                <link rel="stylesheet" href="%3$s/css/orgtrail.css"><link rel="stylesheet" href="%3$s/css/sign-in.css"></head>
                <body><main class="sign-in"><h1>%2$s</h1><p>%4$s</p><p><a href="%5$s">%6$s</a></p></main></body>
                </html>
                """.formatted(
                        locale.getLanguage(),
                        said(locale, "title"),
                        HtmlUtils.htmlEscape(request.getContextPath()),
                        said(locale, "text"),
                        HtmlUtils.htmlEscape(request.getRequestURI()),
                        said(locale, "link")));
    }

    private static String said(Locale locale, String key) {
        return HtmlUtils.htmlEscape(Texts.of(locale, "error.address." + key));
    }
}
