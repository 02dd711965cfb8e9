package org.orgtrail.exchange.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.orgtrail.exchange.json.Refs;
import org.orgtrail.exchange.web.Problem;
import org.orgtrail.shared.ChangeId;
import org.springframework.http.HttpStatus;

/** The header by which callers who make no change ids say which requests are one. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern UUID_FORM =
            Pattern.compile("(change-)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final Pattern FORM = Pattern.compile("[\\x20-\\x7e]{1,255}");

    private IdempotencyKey() {}

    /** The change that the header names: a UUID as it is, any other text by its hash. */
    static Optional<ChangeId> of(HttpServletRequest request) {
        String value = request.getHeader(HEADER);
        if (value == null) {
            return Optional.empty();
        }
        String key = value.strip();
        if (key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!FORM.matcher(key).matches()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "idempotency-key-malformed").with("header", HEADER);
        }
        var uuid = UUID_FORM.matcher(key.toLowerCase(Locale.ROOT));
        return Optional.of(new ChangeId(
                uuid.matches() ? UUID.fromString(uuid.group(2)) : Refs.hashed("org.orgtrail change " + key)));
    }
}
