package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;

/** A forum takes other names, of at most 200 characters. */
public record RenameForum(ForumId forumId, LocalText names, LocalDate effectiveFrom) implements ForumCommand {}
