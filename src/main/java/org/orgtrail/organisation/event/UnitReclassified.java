package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** A unit becomes one of another type. */
@Revision("1")
public record UnitReclassified(
        UnitId unitId, StepId stepId, UnitType previousType, UnitType type, LocalDate effectiveFrom)
        implements UnitEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.TYPE, effectiveFrom, type));
    }
}
