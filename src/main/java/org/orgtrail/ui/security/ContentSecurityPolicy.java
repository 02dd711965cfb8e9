package org.orgtrail.ui.security;

/** Where a page may load from, and what may run in it. */
final class ContentSecurityPolicy {

    /** Vaadin's styles are set inline by its components, and its icons are data; all else comes from here. */
    private static final String COMMON = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; "
            + "object-src 'none'";

    /** For everything that is not Vaadin's page: no inline script at all. */
    static final String OF_FILES = COMMON + "; script-src 'self'";

    private ContentSecurityPolicy() {}

    /** For a page whose scripts carry the nonce. Vaadin's client evaluates what the server sends it: without eval it does not start. */
    static String ofPage(String nonce) {
        return COMMON + "; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'";
    }
}
