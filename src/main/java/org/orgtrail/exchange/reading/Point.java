package org.orgtrail.exchange.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Position;

/**
 * The point that a question was answered for. Asked again with the day and the instant, it is answered the same.
 *
 * @param position the place in the log up to which what was recorded counts: the base of a change that starts from it
 */
record Point(LocalDate validOn, Instant knownAt, Position position) {

    @JsonIgnore
    AsOf asOf() {
        return new AsOf(validOn, position);
    }

    /** The parameters that ask for this point again, their names with a prefix. */
    Map<String, String> parameters(String prefix) {
        return Map.of(prefix + "valid-on", validOn.toString(), prefix + "known-at", knownAt.toString());
    }
}
