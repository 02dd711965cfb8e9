package org.orgtrail.organisation.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/**
 * A unit comes to exist.
 *
 * @param names at most 200 characters each
 * @param parentId null for a root of the tree
 * @param predecessorIds the units it comes from, whether they end with that or live on; empty for none
 * @param precision null for a known day
 */
public record EstablishUnit(
        UnitId unitId,
        UnitCode code,
        LocalText names,
        UnitType type,
        @Nullable UnitId parentId,
        List<UnitId> predecessorIds,
        LocalDate effectiveFrom,
        @Nullable Precision precision)
        implements UnitCommand, Beginning {

    public EstablishUnit {
        predecessorIds = List.copyOf(predecessorIds);
    }

    /** With a start that is known, and without predecessors. */
    public EstablishUnit(
            UnitId unitId,
            UnitCode code,
            LocalText names,
            UnitType type,
            @Nullable UnitId parentId,
            LocalDate effectiveFrom) {
        this(unitId, code, names, type, parentId, List.of(), effectiveFrom, null);
    }
}
