package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;

/** A forum’s text and link; null where it is to have none. */
public record DescribeForum(
        ForumId forumId,
        @Nullable LocalText description,
        @Nullable Link link,
        LocalDate effectiveFrom) implements ForumCommand {}
