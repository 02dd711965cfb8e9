package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;

/** A post takes another title, of at most 200 characters. */
public record RetitlePost(PostId postId, LocalText title, LocalDate effectiveFrom) implements PostCommand {}
