package org.orgtrail.organisation.event;

import org.orgtrail.shared.UnitId;

/** What happens to a unit. */
public sealed interface UnitEvent extends OrganisationEvent
        permits UnitEstablished,
                UnitRenamed,
                UnitDescribed,
                UnitRanked,
                UnitMoved,
                UnitClosed,
                UnitRecoded,
                UnitReclassified {

    UnitId unitId();

    @Override
    default UnitId thing() {
        return unitId();
    }
}
