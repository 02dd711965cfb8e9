package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/** A forum is hosted by another unit. */
@Revision("1")
public record ForumMovedToUnit(
        ForumId forumId, StepId stepId, UnitId previousHostUnitId, UnitId hostUnitId, LocalDate effectiveFrom)
        implements ForumEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.HOST, effectiveFrom, hostUnitId));
    }
}
