package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.UnitId;

/** A forum is hosted by another unit. */
public record MoveForum(ForumId forumId, UnitId hostUnitId, LocalDate effectiveFrom) implements ForumCommand {}
