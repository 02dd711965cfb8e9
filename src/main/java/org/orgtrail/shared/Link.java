package org.orgtrail.shared;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to a page elsewhere.
 *
 * @param label what the reader clicks on
 * @param address an absolute {@code http} or {@code https} address with a host, at most 2,000 characters
 */
public record Link(LocalText label, String address) {

    private static final int LONGEST_ADDRESS = 2_000;
    /** How much of its address a link is labelled with. */
    private static final int LONGEST_OWN_LABEL = 100;
    /** Scheme, host, and the rest, which may hold letters beyond ASCII: so may the host. */
    private static final Pattern FORM = Pattern.compile("(https?://)([^/?#]+)([/?#].*)?", Pattern.CASE_INSENSITIVE);

    public Link {
        address = PlainText.clean(address);
        if (!isWebAddress(address)) {
            throw InvalidValue.of("malformed-web-address", address);
        }
    }

    /**
     * A link that is labelled with its address, of which a long one is cut.
     *
     * @throws InvalidValue where it is no address that a link may have
     */
    public static Link labelledByAddress(String address) {
        String label = PlainText.clean(address);
        if (label.codePointCount(0, label.length()) > LONGEST_OWN_LABEL) {
            label = label.substring(0, label.offsetByCodePoints(0, LONGEST_OWN_LABEL - 1)) + "…";
        }
        return new Link(LocalText.sv(label), address);
    }

    /** The first rule that it breaks as one that is to be recorded, its label being at most so long. */
    public Optional<RuleViolation> objection(int longestLabel) {
        return label.objectionAsLine(longestLabel)
                .map(broken -> broken.within("label"))
                .or(() -> PlainText.turns(address)
                        ? Optional.of(RuleViolation.of("text-unprintable"))
                        : Optional.empty());
    }

    /** True for what a browser can safely be sent to; an address with a user's name in it only looks like one. */
    public static boolean isWebAddress(String address) {
        Matcher parts = FORM.matcher(address);
        if (address.length() > LONGEST_ADDRESS || !parts.matches()) {
            return false;
        }
        try {
            String rest = parts.group(3) == null ? "" : parts.group(3);
            URI uri = new URI(parts.group(1) + IDN.toASCII(parts.group(2)) + rest);
            return uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
