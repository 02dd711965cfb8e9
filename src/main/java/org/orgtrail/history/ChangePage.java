package org.orgtrail.history;

import java.util.List;

/**
 * All that the page of one change shows.
 *
 * @param entries what was recorded, by the day from which it holds, the earliest first, as it was recorded; empty where the
 *     reader may see nothing of it
 * @param stands true where something that it states still stands
 * @param takenBackBy the later changes that took something of it back, earliest first
 * @param tookBack the earlier changes that it took something back of, earliest first
 */
public record ChangePage(
        RecordedChange change,
        List<ChangeEntry> entries,
        boolean stands,
        List<Revision> takenBackBy,
        List<Revision> tookBack) {

    /** The other change, and how the later of the two deals with the earlier. */
    public record Revision(RecordedChange change, How how) {}

    /** How a later change deals with what an earlier one says. */
    public enum How {
        /** It was wrong, and the later one says what is right. */
        CORRECTED,
        /** It was never true, or is undone, and nothing is said instead. */
        TAKEN_BACK
    }
}
