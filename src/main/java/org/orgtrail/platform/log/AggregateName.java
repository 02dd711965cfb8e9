package org.orgtrail.platform.log;

import java.util.UUID;

/** An aggregate's identifier, {@code unit-0197f3a0-…}, taken apart into what it is and which one. */
record AggregateName(String type, UUID id) {

    private static final int UUID_LENGTH = 36;

    /** Reads {@code <type>-<uuid>}. */
    static AggregateName of(String identifier) {
        int hyphen = identifier.length() - UUID_LENGTH - 1;
        if (hyphen < 1 || identifier.charAt(hyphen) != '-') {
            throw new IllegalArgumentException(
                    "An aggregate is identified by its type and a UUID, not by " + identifier);
        }
        return new AggregateName(identifier.substring(0, hyphen), UUID.fromString(identifier.substring(hyphen + 1)));
    }

    String text() {
        return type + "-" + id;
    }
}
