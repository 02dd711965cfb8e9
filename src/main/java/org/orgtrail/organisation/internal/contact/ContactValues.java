package org.orgtrail.organisation.internal.contact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.RuleViolation;

/** What a contact point of each kind may say. Meant to catch slips, not to prove that somebody answers. */
final class ContactValues {

    private static final int LONGEST = 500;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{1,38}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\".]{2,}");

    private ContactValues() {}

    static Optional<RuleViolation> objectionTo(ContactKind kind, String value) {
        String text = value.strip();
        if (text.length() > LONGEST) {
            return Optional.of(RuleViolation.of("text-too-long", LONGEST));
        }
        try {
            LocalText.sv(text);
        } catch (InvalidValue invalid) {
            return Optional.of(invalid.violation());
        }
        return switch (kind) {
            case PHONE -> unless(PHONE.matcher(text).matches(), "malformed-phone", text);
            case EMAIL -> unless(EMAIL.matcher(text).matches() && text.length() <= 254, "malformed-email", text);
            case WEB -> unless(Link.isWebAddress(text), "malformed-web-address", text);
            case VISIT, POST -> Optional.empty();
        };
    }

    private static Optional<RuleViolation> unless(boolean fits, String code, String text) {
        return fits ? Optional.empty() : Optional.of(RuleViolation.of(code, text));
    }
}
