package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

/**
 * A forum comes to exist, hosted by a unit.
 *
 * @param names at most 200 characters each
 * @param precision null for a known day
 */
public record EstablishForum(
        ForumId forumId,
        UnitId hostUnitId,
        LocalText names,
        @Nullable LocalText description,
        @Nullable Link link,
        LocalDate effectiveFrom,
        @Nullable Precision precision)
        implements ForumCommand, Beginning {

    /** With a start that is known. */
    public EstablishForum(
            ForumId forumId,
            UnitId hostUnitId,
            LocalText names,
            @Nullable LocalText description,
            @Nullable Link link,
            LocalDate effectiveFrom) {
        this(forumId, hostUnitId, names, description, link, effectiveFrom, null);
    }
}
