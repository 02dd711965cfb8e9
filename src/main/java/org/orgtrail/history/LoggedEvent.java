package org.orgtrail.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;

/**
 * An event as the log has it.
 *
 * @param position its place in the log
 * @param recordedBy who wrote it down, as the log has it
 * @param type the name of its kind ({@code UnitRenamed})
 * @param effectiveFrom the first day on which it holds; empty where it cannot be read
 * @param thing what it happened to; empty where it cannot be read
 * @param name what that was called then, as was known then; empty where it is not known to have been called anything
 */
public record LoggedEvent(
        Position position,
        ChangeId change,
        Instant recordedAt,
        String recordedBy,
        String type,
        Optional<LocalDate> effectiveFrom,
        Optional<ThingId> thing,
        Optional<ThingName> name) {}
