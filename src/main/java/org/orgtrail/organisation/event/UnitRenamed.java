package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/** A unit takes other names. */
@Revision("1")
public record UnitRenamed(
        UnitId unitId, StepId stepId, LocalText previousNames, LocalText names, LocalDate effectiveFrom)
        implements UnitEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.NAMES, effectiveFrom, names));
    }
}
