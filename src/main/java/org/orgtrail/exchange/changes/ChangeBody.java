package org.orgtrail.exchange.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;

/**
 * What is posted.
 *
 * @param changeId null where {@code Idempotency-Key} says it, or the server makes it
 * @param basedOn null for the end of the log as of the request
 */
public record ChangeBody(
        @Nullable ChangeId changeId,
        @Nullable Position basedOn,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Decision decision,
        List<OrganisationCommand> commands) {}
