package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** A unit comes to exist. {@code parentId} is null for a root of the tree. Names have at most 200 characters. */
public record EstablishUnit(
        UnitId unitId,
        UnitCode code,
        LocalText names,
        UnitType type,
        @Nullable UnitId parentId,
        LocalDate effectiveFrom)
        implements UnitCommand {}
