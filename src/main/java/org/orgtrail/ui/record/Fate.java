package org.orgtrail.ui.record;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.UnitId;

/** What may be chosen for a thing that is under a unit that ends. */
sealed interface Fate {

    /** A unit that things may be moved to; what it is called may change while the form is filled in. */
    record Target(UnitId id, Supplier<String> name) {}

    /** It moves to a unit that the form is about. */
    record To(Target target) implements Fate {}

    /** It moves to a unit that is chosen for it. */
    record Elsewhere() implements Fate {}

    record End() implements Fate {}

    /** Its later arrival is taken back. */
    record Back() implements Fate {}

    /** True where both are the same choice, be the unit called otherwise. */
    default boolean sameAs(@Nullable Fate other) {
        return this instanceof To(Target here) && other instanceof To(Target there)
                ? here.id().equals(there.id())
                : equals(other);
    }
}
