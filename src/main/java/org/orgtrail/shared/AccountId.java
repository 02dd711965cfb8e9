package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of an account that signs in. It stands in the log; the account's name does not. */
public record AccountId(UUID value) {

    /** A new id, greater than those made before it. */
    public static AccountId next() {
        return new AccountId(Uuids.next());
    }

    /** Reads {@code account-…}; anything else is an {@link InvalidValue} {@code malformed-id}. */
    @JsonCreator
    public static AccountId parse(String text) {
        return new AccountId(Uuids.parse("account", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return "account-" + value;
    }
}
