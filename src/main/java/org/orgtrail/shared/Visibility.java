package org.orgtrail.shared;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may see a contact point, from everybody to the fewest. What is for many is for the fewer as well. */
public enum Visibility {
    PUBLIC,
    /** The organisation's own people. */
    STAFF,
    /** Those who keep the record, and those who check it. */
    EDITORS;

    /** For the fewest: what nothing else is known of. */
    public static final Visibility STRICTEST = EDITORS;

    /** True where what is for these may be seen by somebody who sees what is for the given ones. */
    public boolean isOpenTo(Visibility sight) {
        return compareTo(sight) <= 0;
    }

    public Visibility stricter(Visibility other) {
        return isOpenTo(other) ? other : this;
    }

    /** What is closed to somebody who sees what is for these. */
    public Set<Visibility> closed() {
        return Stream.of(values()).filter(it -> !it.isOpenTo(this)).collect(Collectors.toUnmodifiableSet());
    }
}
