package org.orgtrail.organisation.command;

import org.orgtrail.shared.UnitId;

/** What can be done to a unit. */
public sealed interface UnitCommand extends Statement
        permits EstablishUnit, RenameUnit, DescribeUnit, RankUnit, MoveUnit, CloseUnit, RecodeUnit, ReclassifyUnit {

    UnitId unitId();

    @Override
    default UnitId thing() {
        return unitId();
    }
}
