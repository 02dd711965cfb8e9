package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/** A unit moves to another parent, with all that is under it; null is the root of the tree. */
@Revision("1")
public record UnitMoved(
        UnitId unitId,
        StepId stepId,
        @Nullable UnitId previousParentId,
        @Nullable UnitId parentId,
        LocalDate effectiveFrom)
        implements UnitEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.PARENT, effectiveFrom, parentId));
    }
}
