package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a change: one thing somebody did, however many events it takes. Made by the form or the caller. */
public record ChangeId(UUID value) {

    /** A new id, greater than those made before it. */
    public static ChangeId next() {
        return new ChangeId(Uuids.next());
    }

    /** Reads {@code change-…}; anything else is an {@link InvalidValue} {@code malformed-id}. */
    @JsonCreator
    public static ChangeId parse(String text) {
        return new ChangeId(Uuids.parse("change", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return "change-" + value;
    }
}
