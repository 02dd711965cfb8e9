package org.orgtrail.exchange.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The token that stands for the administrator, set by whoever runs the application. It is kept as a hash alone. */
@Component
class ApiToken {

    private static final int SHORTEST = 32;
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]*");
    private static final byte[] NONE = {};

    private final byte[] hash;

    /** @param token empty where the API is only to be read */
    ApiToken(@Value("${orgtrail.api.token:}") String token) {
        if (!token.isEmpty()
                && (token.length() < SHORTEST || !FORM.matcher(token).matches())) {
            throw new UnusableToken(SHORTEST);
        }
        this.hash = token.isEmpty() ? NONE : hash(token);
    }

    /** True where there is a token at all. */
    boolean isSet() {
        return hash.length > 0;
    }

    /** True where this is the token. Takes the same time for every text of one length. */
    boolean is(String text) {
        return isSet() && MessageDigest.isEqual(hash, hash(text));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The application can't start with such a token. */
    static final class UnusableToken extends RuntimeException {

        UnusableToken(int shortest) {
            super("ORGTRAIL_API_TOKEN is not a token that could protect the API: it needs at least " + shortest
                    + " characters, letters, digits and signs of ASCII without spaces");
        }
    }
}
