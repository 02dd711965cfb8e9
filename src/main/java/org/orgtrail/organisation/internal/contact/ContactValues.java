package org.orgtrail.organisation.internal.contact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.RuleViolation;

/** What a contact point of each kind may say. Meant to catch slips, not to prove that somebody answers. */
final class ContactValues {

    private static final int LONGEST = 500;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]{1,38}[0-9]");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"]{1,64}@(?:[\\p{L}\\p{M}\\p{N}-]+\\.)+[\\p{L}\\p{M}\\p{N}-]{2,}");
    private static final int LONGEST_EMAIL = 254;

    private ContactValues() {}

    /** The value as it is stored. A phone number that was pasted from a page may hold other blanks and dashes than a keyboard's. */
    static String clean(ContactKind kind, String value) {
        String text = PlainText.clean(value);
        return kind == ContactKind.PHONE ? text.replaceAll("\\p{Zs}", " ").replaceAll("\\p{Pd}", "-") : text;
    }

    /** What is wrong with the cleaned value. */
    static Optional<RuleViolation> objectionTo(ContactKind kind, String value) {
        return PlainText.objectionTo(value, LONGEST).or(() -> switch (kind) {
            case PHONE -> unless(PHONE.matcher(value).matches(), "malformed-phone", value);
            case EMAIL -> unless(isEmail(value), "malformed-email", value);
            case WEB -> unless(Link.isWebAddress(value), "malformed-web-address", value);
            case VISIT, POST -> Optional.empty();
        });
    }

    private static boolean isEmail(String value) {
        return value.length() <= LONGEST_EMAIL && EMAIL.matcher(value).matches();
    }

    private static Optional<RuleViolation> unless(boolean fits, String code, String text) {
        return fits ? Optional.empty() : Optional.of(RuleViolation.of(code, text));
    }
}
