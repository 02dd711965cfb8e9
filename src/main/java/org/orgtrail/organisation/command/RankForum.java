package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ForumId;

/** A forum’s place among its host’s, 1 and up, lower first; null for the order of names. */
public record RankForum(ForumId forumId, @Nullable Integer rank, LocalDate effectiveFrom) implements ForumCommand {}
