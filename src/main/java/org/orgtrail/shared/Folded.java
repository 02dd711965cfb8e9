package org.orgtrail.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text brought down to what counts when somebody searches: words of small letters without their marks (å as a, É as e) and
 * digits, one space between them. Where each of its characters came from is kept, so that what was found can be shown in the text.
 */
public final class Folded {

    /** Letters that Unicode does not take apart into a plain one and a mark. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ı', "i"));

    private final StringBuilder text = new StringBuilder();
    private final int[] from;
    private final int[] to;

    private Folded(String original) {
        from = new int[3 * original.length() + 1];
        to = new int[from.length];
        for (int at = 0; at < original.length(); ) {
            int next = original.offsetByCodePoints(at, 1);
            add(original.codePointAt(at), at, next);
            at = next;
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    public static Folded of(String text) {
        return new Folded(text);
    }

    private void add(int c, int start, int end) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            if (!text.isEmpty()) {
                to[text.length() - 1] = end; // belongs to the letter before it
            }
            return;
        }
        if (!Character.isLetterOrDigit(c)) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                append(" ", start, end);
            }
            return;
        }
        String small = Character.toString(c).toLowerCase(Locale.ROOT);
        Normalizer.normalize(small, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> append(PLAIN.getOrDefault(letter, Character.toString(letter)), start, end));
    }

    private void append(String letters, int start, int end) {
        for (int i = 0; i < letters.length() && text.length() < from.length; i++) {
            from[text.length()] = start;
            to[text.length()] = end;
            text.append(letters.charAt(i));
        }
    }

    /** The folded text. */
    public String text() {
        return text.toString();
    }

    /** Its words. */
    public List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.toString().split(" "));
    }

    /** Where the character at that place of the folded text begins in the text that was folded. */
    public int from(int place) {
        return from[place];
    }

    /** Where the character at that place of the folded text ends in the text that was folded. */
    public int to(int place) {
        return to[place];
    }
}
