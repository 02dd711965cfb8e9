package org.orgtrail.directory;

import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** A unit by name, for links and choices. */
public record UnitRef(UnitId id, UnitCode code, LocalText names, UnitType type) {}
