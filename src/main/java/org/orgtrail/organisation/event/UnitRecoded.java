package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;

/** A unit takes another code. The old one stays its own and leads to it. */
@Revision("1")
public record UnitRecoded(UnitId unitId, StepId stepId, UnitCode previousCode, UnitCode code, LocalDate effectiveFrom)
        implements UnitEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.CODE, effectiveFrom, code));
    }
}
