package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.UnitId;

/** A unit moves to another parent, with all that is under it; null makes it a root of the tree. */
public record MoveUnit(UnitId unitId, @Nullable UnitId parentId, LocalDate effectiveFrom) implements UnitCommand {}
