package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.UnitId;

/** A unit’s place among its siblings, 1 and up, lower first; null for the order of names. */
public record RankUnit(UnitId unitId, @Nullable Integer rank, LocalDate effectiveFrom) implements UnitCommand {}
