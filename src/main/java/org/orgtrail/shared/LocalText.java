package org.orgtrail.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text in Swedish, and in English where somebody has written it (rule R10), kept as {@link PlainText#clean} gives it.
 *
 * @param sv never blank
 * @param en null where there is none; never blank
 */
public record LocalText(String sv, @Nullable String en) {

    /** The longest text, in characters, of one language. */
    public static final int LONGEST = 20_000;

    /** What violations call the English text. */
    private static final String ENGLISH = "en";

    public LocalText {
        sv = clean(sv);
        if (sv.isEmpty()) {
            throw InvalidValue.of("text-missing");
        }
        en = en == null ? null : english(en);
    }

    private static @Nullable String english(String text) {
        try {
            String clean = clean(text);
            return clean.isEmpty() ? null : clean;
        } catch (InvalidValue invalid) {
            throw new InvalidValue(invalid.violation().in(ENGLISH));
        }
    }

    public static LocalText sv(String sv) {
        return new LocalText(sv, null);
    }

    /** A text that is in no language and so the same in each: a person's name, a code, a number. */
    public static LocalText same(String text) {
        return new LocalText(text, text);
    }

    /** The text for a reader of the locale: English for English where it exists, otherwise Swedish. */
    public String in(Locale locale) {
        return en != null && locale.getLanguage().equals("en") ? en : sv;
    }

    /**
     * The language that {@link #in} answers in where it is not the one asked for, so that a page can say so: a screen reader would
     * read Swedish with an English voice. Empty where it is the one asked for, and where the text is the same in both.
     */
    public Optional<Locale> foreignIn(Locale locale) {
        return en == null && locale.getLanguage().equals("en") ? Optional.of(Texts.SWEDISH) : Optional.empty();
    }

    /** The first rule that either language breaks as a text that is to be recorded; said of {@code en} where that is the English one. */
    public Optional<RuleViolation> objection() {
        return objection(text -> PlainText.objectionTo(text, LONGEST));
    }

    /** The same as a text of one line. */
    public Optional<RuleViolation> objectionAsLine(int longest) {
        return objection(text -> PlainText.objectionToLine(text, longest));
    }

    private Optional<RuleViolation> objection(Function<String, Optional<RuleViolation>> rule) {
        return rule.apply(sv)
                .or(() -> en == null ? Optional.empty() : rule.apply(en).map(broken -> broken.in(ENGLISH)));
    }

    private static String clean(String text) {
        String clean = PlainText.clean(text);
        if (!clean.isEmpty()) {
            PlainText.objectionToRecorded(clean, LONGEST).ifPresent(broken -> {
                throw new InvalidValue(broken);
            });
        }
        return clean;
    }
}
