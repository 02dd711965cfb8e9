package org.orgtrail.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.orgtrail.shared.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that needs none of the screens: it says what is wrong, and leads on.
 *
 * @param title the key of what is wrong
 * @param text the key of what to do about it
 * @param link the key of what the link says
 * @param address where the link leads
 */
record PlainPage(int status, String title, String text, String link, String address) {

    /** Sends it in the reader's language. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Texts.provided(request.getLocale());
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", ContentSecurityPolicy.OF_FILES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write("""
                <!doctype html>
                <html lang="%1$s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%2$s</title>
                <link rel="stylesheet" href="%3$s/css/orgtrail.css"></head>
                <body><main class="sign-in"><h1>%2$s</h1><p>%4$s</p><p><a href="%5$s">%6$s</a></p></main></body>
                </html>
                """.formatted(
                        locale.getLanguage(),
                        said(locale, title),
                        escaped(request.getContextPath()),
                        said(locale, text),
                        escaped(address),
                        said(locale, link)));
    }

    private static String said(Locale locale, String key) {
        return escaped(Texts.of(locale, key));
    }

    /** Without a name for each letter beyond ASCII, which the page can hold itself. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
