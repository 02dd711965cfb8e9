package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** A unit becomes one of another type. */
public record ReclassifyUnit(UnitId unitId, UnitType type, LocalDate effectiveFrom) implements UnitCommand {}
