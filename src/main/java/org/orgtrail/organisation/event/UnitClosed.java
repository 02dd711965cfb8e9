package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/**
 * A unit ceases to exist: {@code effectiveFrom} is the first day without it. What is under it is moved or ended by events of its
 * own in the same change.
 *
 * @param successorIds the units that follow it, as many as the outcome asks for (rule R5)
 * @param transferredTo who outside the organisation receives it; null where nobody does
 */
@Revision("1")
public record UnitClosed(
        UnitId unitId,
        StepId stepId,
        ClosingOutcome outcome,
        List<UnitId> successorIds,
        @Nullable String transferredTo,
        LocalDate effectiveFrom)
        implements UnitEvent {

    public UnitClosed {
        successorIds = List.copyOf(successorIds);
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(Attribute.EXISTS, effectiveFrom, false),
                new Step<>(Attribute.CLOSING, effectiveFrom, new Closing(outcome, successorIds, transferredTo)));
    }
}
