package org.orgtrail.shared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query of an address as it was sent, in which anything may stand that somebody has typed. */
public final class SentQuery {

    private SentQuery() {}

    /**
     * The first parameter whose name or value is no text in UTF-8, percent-encoded: its name, or what was sent in place of it.
     *
     * @param query what follows the question mark; null where nothing does
     */
    public static Optional<String> undecodable(@Nullable String query) {
        if (query == null) {
            return Optional.empty();
        }
        for (String parameter : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            Optional<String> name = decoded(parts[0]);
            if (name.isEmpty() || parts.length == 2 && decoded(parts[1]).isEmpty()) {
                return Optional.of(name.orElse(parts[0]));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                bytes.write(c == '+' ? ' ' : c);
                continue;
            }
            int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
            int low = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
