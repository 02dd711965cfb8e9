package org.orgtrail.shared;

import java.time.Instant;

/**
 * How an event came into the log.
 *
 * @param position the change's, the same for all its events
 * @param recordedAt the change's, the same for all its events
 */
public record Recording(ChangeHeader header, Position position, Instant recordedAt) {}
