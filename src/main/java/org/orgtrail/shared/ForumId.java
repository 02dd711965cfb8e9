package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** The identity of a forum: a body with a text and a link, hosted by a unit. */
public record ForumId(UUID value) implements ThingId {

    /** A new id, greater than those made before it. */
    public static ForumId next() {
        return new ForumId(Uuids.next());
    }

    /** Reads {@code forum-…}; anything else is an {@link InvalidValue} {@code malformed-id}. */
    @JsonCreator
    public static ForumId parse(String text) {
        return new ForumId(Uuids.parse("forum", text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.FORUM;
    }

    @Override
    public String toString() {
        return text();
    }
}
