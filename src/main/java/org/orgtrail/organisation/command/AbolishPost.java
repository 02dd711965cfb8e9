package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.PostId;

/** A post ceases to exist: {@code effectiveFrom} is the first day without it. */
public record AbolishPost(PostId postId, LocalDate effectiveFrom) implements PostCommand {}
