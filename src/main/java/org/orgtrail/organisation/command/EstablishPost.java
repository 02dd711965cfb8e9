package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

/**
 * A post is set up in a unit.
 *
 * @param title at most 200 characters
 * @param precision null for a known day
 */
public record EstablishPost(
        PostId postId,
        UnitId unitId,
        LocalText title,
        PostRole role,
        LocalDate effectiveFrom,
        @Nullable Precision precision)
        implements PostCommand, Beginning {

    /** With a start that is known. */
    public EstablishPost(PostId postId, UnitId unitId, LocalText title, PostRole role, LocalDate effectiveFrom) {
        this(postId, unitId, title, role, effectiveFrom, null);
    }
}
