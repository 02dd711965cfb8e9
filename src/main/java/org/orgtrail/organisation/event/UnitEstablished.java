package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/**
 * A unit comes to exist.
 *
 * @param parentId null for a root of the tree
 * @param predecessorIds the units it comes from, whether they end with that or live on; empty for none
 * @param precision whether it begins on {@code effectiveFrom} or was there already
 */
@Revision("1")
public record UnitEstablished(
        UnitId unitId,
        StepId stepId,
        UnitCode code,
        LocalText names,
        UnitType type,
        @Nullable UnitId parentId,
        List<UnitId> predecessorIds,
        LocalDate effectiveFrom,
        Precision precision)
        implements UnitEvent {

    public UnitEstablished {
        predecessorIds = List.copyOf(predecessorIds);
    }

    @Override
    public List<Step<?>> steps() {
        List<Step<?>> steps = new ArrayList<>(List.of(
                new Step<>(Attribute.EXISTS, effectiveFrom, true),
                new Step<>(Attribute.CODE, effectiveFrom, code),
                new Step<>(Attribute.NAMES, effectiveFrom, names),
                new Step<>(Attribute.TYPE, effectiveFrom, type),
                new Step<>(Attribute.PARENT, effectiveFrom, parentId)));
        if (!predecessorIds.isEmpty()) {
            steps.add(new Step<>(Attribute.PREDECESSORS, effectiveFrom, new Predecessors(predecessorIds)));
        }
        precision.step(effectiveFrom).ifPresent(steps::add);
        return steps;
    }
}
