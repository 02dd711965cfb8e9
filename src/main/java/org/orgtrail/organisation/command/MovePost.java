package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.UnitId;

/** A post moves to another unit, with its holders. */
public record MovePost(PostId postId, UnitId unitId, LocalDate effectiveFrom) implements PostCommand {}
