package org.orgtrail.exchange.reading;

import java.util.Optional;
import java.util.function.Function;
import org.orgtrail.shared.InvalidValue;

/** What stands in an address as an id or a code. */
final class Ids {

    private Ids() {}

    /** What the text says; empty where it has not the form of one, so that it can be nothing's. */
    static <T> Optional<T> read(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (InvalidValue otherForm) {
            return Optional.empty();
        }
    }
}
