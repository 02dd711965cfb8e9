package org.orgtrail.platform.log;

import java.time.Instant;
import org.orgtrail.shared.ChangeId;

/** The change that the current thread writes while it holds the log's lock: its one instant, and the positions it gives out. */
final class OpenChange {

    static final ScopedValue<OpenChange> CURRENT = ScopedValue.newInstance();

    private final ChangeId changeId;
    private final String recordedBy;
    private final Instant recordedAt;
    private final long before;
    private long last;

    /** @param before the position of the change before this one */
    OpenChange(ChangeId changeId, String recordedBy, Instant recordedAt, long before) {
        this.changeId = changeId;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.before = before;
        this.last = before;
    }

    /** The next position. It is the change's own for as long as none follows. */
    long nextPosition() {
        return ++last;
    }

    ChangeId changeId() {
        return changeId;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long before() {
        return before;
    }

    /** The position of the last event so far; the one before the change where it has none. */
    long last() {
        return last;
    }

    boolean isEmpty() {
        return last == before;
    }
}
