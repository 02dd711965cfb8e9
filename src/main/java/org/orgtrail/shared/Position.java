package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A place in the log: the number of the last event of a change. Events are numbered from 1 in the order of their commits,
 * without holes, so a position names everything recorded up to and including that change.
 */
public record Position(@JsonValue long value) implements Comparable<Position> {

    /** Before the first change. */
    public static final Position START = new Position(0);
    /** After every change there will ever be: what is known now. */
    public static final Position LATEST = new Position(Long.MAX_VALUE - 1);

    @JsonCreator
    public Position {
        if (value < 0) {
            throw InvalidValue.of("malformed-position", String.valueOf(value));
        }
    }

    public boolean isAfter(Position other) {
        return value > other.value;
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(value, other.value);
    }
}
