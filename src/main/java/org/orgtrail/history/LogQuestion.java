package org.orgtrail.history;

import java.time.LocalDate;
import java.util.Optional;
import org.orgtrail.shared.ThingId;

/**
 * Which events of the log are asked for; all of them where nothing is said.
 *
 * @param from the first day on which they were recorded
 * @param until the last such day, inclusive
 * @param thing only what happened to it
 * @param recordedBy who wrote them down, as the log has it
 * @param type the name of their kind, one of {@link AuditQueries#types}
 */
public record LogQuestion(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<ThingId> thing,
        Optional<String> recordedBy,
        Optional<String> type) {}
