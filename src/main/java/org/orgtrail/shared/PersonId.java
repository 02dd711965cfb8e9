package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** The identity of a person. */
public record PersonId(UUID value) implements ThingId {

    /** A new id, greater than those made before it. */
    public static PersonId next() {
        return new PersonId(Uuids.next());
    }

    /** Reads {@code person-…}; anything else is an {@link InvalidValue} {@code malformed-id}. */
    @JsonCreator
    public static PersonId parse(String text) {
        return new PersonId(Uuids.parse("person", text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.PERSON;
    }

    @Override
    public String toString() {
        return text();
    }
}
