package org.orgtrail.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Every text that a person reads, in Swedish and English, from {@code texts_sv.properties} and {@code texts_en.properties}.
 * Patterns are {@link MessageFormat}s: a single quote is written twice.
 */
public final class Texts {

    public static final Locale SWEDISH = Locale.of("sv", "SE");
    public static final Locale ENGLISH = Locale.ENGLISH;
    /** The languages texts exist in, the first one standing in for every other. */
    public static final List<Locale> LOCALES = List.of(SWEDISH, ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The one of {@link #LOCALES} that serves a reader of the given locale. */
    public static Locale provided(Locale wanted) {
        return wanted.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : SWEDISH;
    }

    /** The text of a key, with the parameters that {@link #of} takes, in both languages. */
    public static LocalText inBoth(String key, Object... parameters) {
        return new LocalText(of(SWEDISH, key, parameters), of(ENGLISH, key, parameters));
    }

    /** The sentence, with a capital where it begins with somebody who is not shown: what has a name of its own begins as that does. */
    public static String begun(Locale locale, String sentence) {
        return sentence.startsWith(of(locale, "person.not-shown"))
                ? sentence.substring(0, 1).toUpperCase(provided(locale)) + sentence.substring(1)
                : sentence;
    }

    /**
     * The text of a key. {@link LocalText} parameters are given in the same language, dates as {@code 2027-01-01}, all else
     * by its {@code toString}.
     *
     * @throws MissingResourceException where no such text exists, which is a mistake in the program
     */
    public static String of(Locale locale, String key, Object... parameters) {
        Locale provided = provided(locale);
        String pattern =
                ResourceBundle.getBundle("texts", provided, NO_FALLBACK).getString(key);
        Object[] readable = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            readable[i] = switch (parameters[i]) {
                case LocalText text -> text.in(provided);
                case Integer number -> number;
                case Object other -> other.toString();
            };
        }
        return new MessageFormat(pattern, provided).format(readable);
    }
}
