package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/**
 * A post is set up in a unit, vacant until somebody is appointed to it.
 *
 * @param precision whether it begins on {@code effectiveFrom} or was there already
 */
@Revision("1")
public record PostEstablished(
        PostId postId,
        StepId stepId,
        UnitId unitId,
        LocalText title,
        PostRole role,
        LocalDate effectiveFrom,
        Precision precision)
        implements PostEvent {

    @Override
    public List<Step<?>> steps() {
        List<Step<?>> steps = new ArrayList<>(List.of(
                new Step<>(Attribute.EXISTS, effectiveFrom, true),
                new Step<>(Attribute.UNIT, effectiveFrom, unitId),
                new Step<>(Attribute.TITLE, effectiveFrom, title),
                new Step<>(Attribute.ROLE, effectiveFrom, role)));
        precision.step(effectiveFrom).ifPresent(steps::add);
        return steps;
    }
}
