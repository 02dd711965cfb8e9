package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** The identity of a contact point of a unit, post, person or forum. */
public record ContactId(UUID value) implements ThingId {

    /** A new id, greater than those made before it. */
    public static ContactId next() {
        return new ContactId(Uuids.next());
    }

    /** Reads {@code contact-…}; anything else is an {@link InvalidValue} {@code malformed-id}. */
    @JsonCreator
    public static ContactId parse(String text) {
        return new ContactId(Uuids.parse("contact", text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.CONTACT;
    }

    @Override
    public String toString() {
        return text();
    }
}
