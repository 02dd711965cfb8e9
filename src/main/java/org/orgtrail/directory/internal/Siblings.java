package org.orgtrail.directory.internal;

import java.text.Collator;
import java.util.Comparator;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Texts;

/** The order among siblings: by rank, those without one after, then by name in Swedish order, å ä ö last. */
final class Siblings {

    static final Comparator<ThingRow> ORDER = Comparator.comparing(
                    (ThingRow row) -> row.get(Attribute.RANK).orElse(Integer.MAX_VALUE))
            .thenComparing(Siblings::name, swedish())
            .thenComparing(row -> row.id().value());

    private Siblings() {}

    /** Swedish alphabetical order. */
    static Comparator<String> swedish() {
        Collator collator = Collator.getInstance(Texts.SWEDISH);
        return collator::compare;
    }

    private static String name(ThingRow row) {
        return row.get(Attribute.NAMES)
                .or(() -> row.get(Attribute.TITLE))
                .map(LocalText::sv)
                .orElse("");
    }
}
