package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.ForumId;

/** A forum ceases to exist: {@code effectiveFrom} is the first day without it. */
public record CloseForum(ForumId forumId, LocalDate effectiveFrom) implements ForumCommand {}
