package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * The identity of something whose changes are recorded. It never changes and is never used again; a name or a code is not
 * an identity. Written as a prefix that says what it is and a UUID: {@code unit-0197f3a0-…}. In JSON it is that one string.
 */
public sealed interface ThingId permits UnitId, PostId, AppointmentId, PersonId, ForumId, ContactId {

    /** The bare UUID, as the database stores it. */
    UUID value();

    /** What kind of thing this identifies. */
    ThingKind kind();

    /** The id as it is written in addresses and JSON: the kind's prefix, a hyphen, the UUID. */
    @JsonValue
    default String text() {
        return kind().prefix() + "-" + value();
    }

    /**
     * Reads an id of any kind from its text.
     *
     * @throws InvalidValue {@code malformed-id} where the prefix is unknown or no UUID follows it
     */
    @JsonCreator
    static ThingId parse(String text) {
        for (ThingKind kind : ThingKind.values()) {
            if (text.startsWith(kind.prefix() + "-")) {
                return kind.id(Uuids.parse(kind.prefix(), text));
            }
        }
        throw InvalidValue.of("malformed-id", text);
    }
}
