package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/**
 * A forum comes to exist, hosted by a unit.
 *
 * @param precision whether it begins on {@code effectiveFrom} or was there already
 */
@Revision("1")
public record ForumEstablished(
        ForumId forumId,
        StepId stepId,
        UnitId hostUnitId,
        LocalText names,
        @Nullable LocalText description,
        @Nullable Link link,
        LocalDate effectiveFrom,
        Precision precision)
        implements ForumEvent {

    @Override
    public List<Step<?>> steps() {
        List<Step<?>> steps = new ArrayList<>(List.of(
                new Step<>(Attribute.EXISTS, effectiveFrom, true),
                new Step<>(Attribute.HOST, effectiveFrom, hostUnitId),
                new Step<>(Attribute.NAMES, effectiveFrom, names),
                new Step<>(Attribute.DESCRIPTION, effectiveFrom, description),
                new Step<>(Attribute.LINK, effectiveFrom, link)));
        precision.step(effectiveFrom).ifPresent(steps::add);
        return steps;
    }
}
