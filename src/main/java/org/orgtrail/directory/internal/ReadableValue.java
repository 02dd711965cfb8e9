package org.orgtrail.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;

/** Values of attributes for people to read. */
final class ReadableValue {

    private ReadableValue() {}

    /** @param called the names of the things that the value may mention */
    static LocalText of(Attribute<?> attribute, Object value, Map<ThingId, ThingName> called) {
        return switch (value) {
            case LocalText text -> text;
            case ThingId thing -> name(thing, called);
            case Predecessors before -> joined(before, called);
            case Closing closing -> bothLanguages("value.closing." + closing.outcome());
            case Link link -> LocalText.sv(link.address());
            case Enum<?> word -> bothLanguages("value." + attribute.key() + "." + word.name());
            case Boolean yes -> bothLanguages("value." + attribute.key() + "." + yes);
            default -> LocalText.sv(value.toString());
        };
    }

    private static LocalText name(ThingId thing, Map<ThingId, ThingName> called) {
        ThingName name = called.get(thing);
        return name == null ? LocalText.sv(thing.text()) : name.name();
    }

    private static LocalText joined(Predecessors before, Map<ThingId, ThingName> called) {
        List<LocalText> names =
                before.units().stream().map(unit -> name(unit, called)).toList();
        return new LocalText(
                names.stream().map(name -> name.in(Texts.SWEDISH)).collect(Collectors.joining(", ")),
                names.stream().map(name -> name.in(Texts.ENGLISH)).collect(Collectors.joining(", ")));
    }

    private static LocalText bothLanguages(String key) {
        return new LocalText(Texts.of(Texts.SWEDISH, key), Texts.of(Texts.ENGLISH, key));
    }
}
