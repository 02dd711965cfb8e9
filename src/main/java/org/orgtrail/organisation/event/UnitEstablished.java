package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** A unit comes to exist. {@code parentId} is null for a root of the tree. */
@Revision("1")
public record UnitEstablished(
        UnitId unitId,
        StepId stepId,
        UnitCode code,
        LocalText names,
        UnitType type,
        @Nullable UnitId parentId,
        LocalDate effectiveFrom)
        implements UnitEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(Attribute.EXISTS, effectiveFrom, true),
                new Step<>(Attribute.CODE, effectiveFrom, code),
                new Step<>(Attribute.NAMES, effectiveFrom, names),
                new Step<>(Attribute.TYPE, effectiveFrom, type),
                new Step<>(Attribute.PARENT, effectiveFrom, parentId));
    }
}
