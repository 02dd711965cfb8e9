package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/** A unit’s text and link are put in other words; null where it has none from then on. */
@Revision("1")
public record UnitDescribed(
        UnitId unitId,
        StepId stepId,
        @Nullable LocalText description,
        @Nullable Link link,
        LocalDate effectiveFrom) implements UnitEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(Attribute.DESCRIPTION, effectiveFrom, description),
                new Step<>(Attribute.LINK, effectiveFrom, link));
    }
}
