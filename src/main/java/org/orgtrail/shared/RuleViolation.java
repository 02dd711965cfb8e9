package org.orgtrail.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule that a change, or one value in it, breaks.
 *
 * @param code which rule: stable, in kebab case, the key of its text ({@code rule.<code>} in {@code texts_*.properties})
 * @param field the field of the command it is about, as the command's record names it, a part of it after a point; empty where it is about the whole
 * @param parameters what the text names: {@link LocalText}s, dates, strings, numbers, in the order of its placeholders
 */
public record RuleViolation(String code, Optional<String> field, List<Object> parameters) {

    public RuleViolation {
        parameters = List.copyOf(parameters);
    }

    public static RuleViolation of(String code, Object... parameters) {
        return new RuleViolation(code, Optional.empty(), List.of(parameters));
    }

    /** The same violation, said of a field. */
    public RuleViolation in(String name) {
        return new RuleViolation(code, Optional.of(name), parameters);
    }

    /** The same violation, said of a field whose part it may name already: {@code names.en} is the part {@code en} of {@code names}. */
    public RuleViolation within(String name) {
        return in(field.map(part -> name + "." + part).orElse(name));
    }

    /** What is wrong and what to do about it, in the reader's language. */
    public String text(Locale locale) {
        return Texts.begun(locale, Texts.of(locale, "rule." + code, parameters.toArray()));
    }
}
