package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a step: what one event set. A later correction takes back a step by this id. */
public record StepId(UUID value) {

    /** A new id, greater than those made before it. */
    public static StepId next() {
        return new StepId(Uuids.next());
    }

    /** Reads {@code step-…}; anything else is an {@link InvalidValue} {@code malformed-id}. */
    @JsonCreator
    public static StepId parse(String text) {
        return new StepId(Uuids.parse("step", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return "step-" + value;
    }
}
