package org.orgtrail.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in Swedish, and in English where somebody has written it (rule R10). Surrounding white space is dropped.
 *
 * @param sv never blank
 * @param en null where there is none; never blank
 */
public record LocalText(String sv, @Nullable String en) {

    /** The longest text, in characters, of one language. */
    public static final int LONGEST = 20_000;

    public LocalText {
        sv = clean(sv);
        if (sv.isEmpty()) {
            throw InvalidValue.of("text-missing");
        }
        if (en != null) {
            en = clean(en);
            en = en.isEmpty() ? null : en;
        }
    }

    public static LocalText sv(String sv) {
        return new LocalText(sv, null);
    }

    /** The text for a reader of the locale: English for English where it exists, otherwise Swedish. */
    public String in(Locale locale) {
        return en != null && locale.getLanguage().equals("en") ? en : sv;
    }

    /** True where neither language is longer than so many characters. */
    public boolean fits(int characters) {
        return sv.length() <= characters && (en == null || en.length() <= characters);
    }

    private static String clean(String text) {
        String clean = text.strip();
        if (clean.length() > LONGEST) {
            throw InvalidValue.of("text-too-long", LONGEST);
        }
        boolean unprintable =
                clean.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        if (unprintable) {
            throw InvalidValue.of("text-unprintable");
        }
        return clean;
    }
}
