package org.orgtrail.history;

import java.time.Instant;
import java.util.Optional;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;

/**
 * A change as the log has it, without what it did.
 *
 * @param recordedAt when it was written down
 * @param recordedBy who wrote it down, as the log has it: an account's id, {@code sample}, or {@code api}
 */
public record RecordedChange(
        ChangeId id,
        Position position,
        Instant recordedAt,
        String recordedBy,
        Optional<Decision> decision,
        Optional<String> reason,
        Optional<String> note) {}
