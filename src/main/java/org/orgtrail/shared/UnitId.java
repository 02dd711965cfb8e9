package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** The identity of a unit: any node of the organisation's tree. */
public record UnitId(UUID value) implements ThingId {

    /** A new id, greater than those made before it. */
    public static UnitId next() {
        return new UnitId(Uuids.next());
    }

    /** Reads {@code unit-…}; anything else is an {@link InvalidValue} {@code malformed-id}. */
    @JsonCreator
    public static UnitId parse(String text) {
        return new UnitId(Uuids.parse("unit", text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.UNIT;
    }

    @Override
    public String toString() {
        return text();
    }
}
