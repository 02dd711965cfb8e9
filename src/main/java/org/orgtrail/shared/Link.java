package org.orgtrail.shared;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A link to a page elsewhere.
 *
 * @param label what the reader clicks on
 * @param address an absolute {@code http} or {@code https} address with a host, at most 2,000 characters
 */
public record Link(LocalText label, String address) {

    public Link {
        address = address.strip();
        if (!isWebAddress(address)) {
            throw InvalidValue.of("malformed-web-address", address);
        }
    }

    /** True for what a browser can safely be sent to. */
    public static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return address.length() <= 2_000
                    && uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
