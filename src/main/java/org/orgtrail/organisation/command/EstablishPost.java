package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;

/** A post is set up in a unit. The title has at most 200 characters. */
public record EstablishPost(PostId postId, UnitId unitId, LocalText title, PostRole role, LocalDate effectiveFrom)
        implements PostCommand {}
