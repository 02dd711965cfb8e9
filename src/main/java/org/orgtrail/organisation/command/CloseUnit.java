package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.UnitId;

/** A unit ceases to exist: {@code effectiveFrom} is the first day without it. */
public record CloseUnit(UnitId unitId, LocalDate effectiveFrom) implements UnitCommand {}
