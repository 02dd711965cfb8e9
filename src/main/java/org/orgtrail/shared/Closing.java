package org.orgtrail.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit when it was closed.
 *
 * @param successors the units that follow it
 * @param transferredTo who outside the organisation received it; null where nobody did
 */
public record Closing(
        ClosingOutcome outcome,
        List<UnitId> successors,
        @Nullable String transferredTo) {

    public Closing {
        successors = List.copyOf(successors);
    }
}
