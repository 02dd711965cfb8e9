package org.orgtrail.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;

/**
 * One thing that somebody does to the organisation, however many commands it takes.
 *
 * @param changeId made by the form or the caller; the same id is never recorded twice
 * @param basedOn what its author had seen: what others have recorded since then is not overwritten unseen
 * @param reason why, in the author's words; null or blank where not stated, at most 500 characters
 * @param note what else is worth keeping; null or blank where there is none, at most 4,000 characters
 * @param decision the decision behind it, null where there is none
 * @param commands at least one, at most 20,000
 */
public record Change(
        ChangeId changeId,
        Position basedOn,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Decision decision,
        List<OrganisationCommand> commands) {

    public Change {
        commands = List.copyOf(commands);
    }
}
