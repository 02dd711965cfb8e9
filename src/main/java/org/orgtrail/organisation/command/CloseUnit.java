package org.orgtrail.organisation.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.UnitId;

/**
 * A unit ceases to exist. What is under it then or later has to be moved or ended in the same change (rule R4).
 *
 * @param successorIds the units that follow it: as many as the outcome asks for (rule R5)
 * @param transferredTo who outside the organisation receives it, at most 200 characters; for {@code TRANSFERRED_OUT} and no other
 * @param effectiveFrom the first day without it
 */
public record CloseUnit(
        UnitId unitId,
        ClosingOutcome outcome,
        List<UnitId> successorIds,
        @Nullable String transferredTo,
        LocalDate effectiveFrom)
        implements UnitCommand {

    public CloseUnit {
        successorIds = List.copyOf(successorIds);
    }

    /** Without a successor. */
    public static CloseUnit abolish(UnitId unitId, LocalDate effectiveFrom) {
        return new CloseUnit(unitId, ClosingOutcome.ABOLISHED, List.of(), null, effectiveFrom);
    }
}
