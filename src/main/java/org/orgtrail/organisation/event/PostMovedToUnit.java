package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/** A post moves to another unit, with its holders. */
@Revision("1")
public record PostMovedToUnit(
        PostId postId, StepId stepId, UnitId previousUnitId, UnitId unitId, LocalDate effectiveFrom)
        implements PostEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.UNIT, effectiveFrom, unitId));
    }
}
