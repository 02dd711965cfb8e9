package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitId;

/** A forum comes to exist, hosted by a unit. Names have at most 200 characters. */
public record EstablishForum(
        ForumId forumId,
        UnitId hostUnitId,
        LocalText names,
        @Nullable LocalText description,
        @Nullable Link link,
        LocalDate effectiveFrom)
        implements ForumCommand {}
