package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/** A unit takes another place among its siblings: lower ranks come first, units without one (null) last. */
@Revision("1")
public record UnitRanked(
        UnitId unitId, StepId stepId, @Nullable Integer rank, LocalDate effectiveFrom) implements UnitEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.RANK, effectiveFrom, rank));
    }
}
