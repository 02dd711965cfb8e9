package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;

/** A unit takes another code. The old one stays its own, and leads to it. */
public record RecodeUnit(UnitId unitId, UnitCode code, LocalDate effectiveFrom) implements UnitCommand {}
