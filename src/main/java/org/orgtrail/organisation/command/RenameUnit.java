package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitId;

/** A unit takes other names, of at most 200 characters. */
public record RenameUnit(UnitId unitId, LocalText names, LocalDate effectiveFrom) implements UnitCommand {}
