package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitId;

/** A unit’s text and link; null where it is to have none. */
public record DescribeUnit(
        UnitId unitId,
        @Nullable LocalText description,
        @Nullable Link link,
        LocalDate effectiveFrom) implements UnitCommand {}
