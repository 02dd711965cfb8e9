package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** The identity of a post: a position in a unit, held by somebody or vacant. */
public record PostId(UUID value) implements ThingId {

    /** A new id, greater than those made before it. */
    public static PostId next() {
        return new PostId(Uuids.next());
    }

    /** Reads {@code post-…}; anything else is an {@link InvalidValue} {@code malformed-id}. */
    @JsonCreator
    public static PostId parse(String text) {
        return new PostId(Uuids.parse("post", text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.POST;
    }

    @Override
    public String toString() {
        return text();
    }
}
