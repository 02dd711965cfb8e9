package org.orgtrail.shared;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every text that somebody enters is held to, whatever it says: a name, a reason, a phone number. */
public final class PlainText {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int LEFT_TO_RIGHT = 0x200E;
    private static final int RIGHT_TO_LEFT = 0x200F;
    private static final int ARABIC_LETTER = 0x061C;

    private PlainText() {}

    /**
     * The text without white space round it, no-break and zero-width spaces included, and with each letter as one character
     * where Unicode has it (NFC), so that what looks the same is the same.
     */
    public static String clean(String text) {
        int[] points =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        int from = 0;
        int to = points.length;
        while (from < to && isBlank(points[from])) {
            from++;
        }
        while (from < to && isBlank(points[to - 1])) {
            to--;
        }
        return new String(points, from, to - from);
    }

    /** The same for a text that may be left out: null where nothing is left of it. */
    public static @Nullable String cleanOrNull(@Nullable String text) {
        String clean = text == null ? "" : clean(text);
        return clean.isEmpty() ? null : clean;
    }

    /** The rule that the cleaned text breaks: {@code value-missing}, {@code text-too-long} or {@code text-unprintable}. */
    public static Optional<RuleViolation> objectionTo(String text, int longest) {
        return objectionToRecorded(text, longest)
                .or(() -> turns(text) ? Optional.of(RuleViolation.of("text-unprintable")) : Optional.empty());
    }

    /** The same for a text that stands on one line: {@code line-break} as well. */
    public static Optional<RuleViolation> objectionToLine(String text, int longest) {
        return objectionTo(text, longest).or(() -> lineBreak(text));
    }

    /**
     * The same for a text that may have been recorded already, which stays readable: one that turns the direction of what stands
     * beside it was once taken.
     */
    static Optional<RuleViolation> objectionToRecorded(String text, int longest) {
        if (text.isEmpty()) {
            return Optional.of(RuleViolation.of("value-missing"));
        }
        if (text.length() > longest) {
            return Optional.of(RuleViolation.of("text-too-long", longest));
        }
        return isPrintable(text) ? Optional.empty() : Optional.of(RuleViolation.of("text-unprintable"));
    }

    /** The same for a text that stands on one line. */
    static Optional<RuleViolation> objectionToRecordedLine(String text, int longest) {
        return objectionToRecorded(text, longest).or(() -> lineBreak(text));
    }

    /** Whether the text holds marks that are not seen and have what stands beside them read from the other side. */
    static boolean turns(String text) {
        return text.codePoints().anyMatch(PlainText::isDirection);
    }

    /** Whether it can be written down: neither JSON nor PostgreSQL holds every control character, or half a pair. */
    public static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(PlainText::isUnprintable);
    }

    private static Optional<RuleViolation> lineBreak(String text) {
        return text.codePoints().anyMatch(PlainText::breaksLine)
                ? Optional.of(RuleViolation.of("line-break"))
                : Optional.empty();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
    }

    /** Control characters, and halves of a pair, which neither JSON nor PostgreSQL can hold. */
    private static boolean isUnprintable(int c) {
        return Character.getType(c) == Character.SURROGATE || Character.isISOControl(c) && !breaksLine(c);
    }

    /** Unicode's Bidi_Control. */
    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == LEFT_TO_RIGHT
                || c == RIGHT_TO_LEFT
                || c == ARABIC_LETTER;
    }

    private static boolean breaksLine(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
    }
}
