package org.orgtrail.shared;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values of attributes for people to read, in both languages. */
public final class ReadableValue {

    private ReadableValue() {}

    /**
     * What the value says.
     *
     * @param called what a thing is called that the value names
     */
    public static LocalText of(Attribute<?> attribute, Object value, Function<ThingId, LocalText> called) {
        return switch (value) {
            case LocalText text -> text;
            case ThingId thing -> called.apply(thing);
            case Predecessors before ->
                joined(before.units().stream().map(called).toList());
            case Closing closing -> Texts.inBoth("value.closing." + closing.outcome());
            case Link link -> LocalText.sv(link.address());
            case Enum<?> word -> Texts.inBoth("value." + attribute.key() + "." + word.name());
            case Boolean yes -> Texts.inBoth("value." + attribute.key() + "." + yes);
            case Object other -> LocalText.sv(other.toString());
        };
    }

    /** What {@link #of} gives for the attribute, without a language where it is in none: a code, a number, an address, a person's name. */
    public static LocalText worded(Attribute<?> attribute, LocalText value) {
        boolean inLanguage = attribute.type() == LocalText.class
                || attribute.type() == UnitId.class
                || attribute.type() == PostId.class
                || attribute.type() == ThingId.class;
        return inLanguage || value.en() != null ? value : LocalText.same(value.sv());
    }

    private static LocalText joined(List<LocalText> names) {
        boolean swedishOnly = names.stream().allMatch(name -> name.en() == null);
        return new LocalText(joined(names, Texts.SWEDISH), swedishOnly ? null : joined(names, Texts.ENGLISH));
    }

    private static String joined(List<LocalText> names, Locale locale) {
        return names.stream().map(name -> name.in(locale)).collect(Collectors.joining(", "));
    }
}
