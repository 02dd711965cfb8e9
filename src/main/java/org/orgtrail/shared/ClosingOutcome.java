package org.orgtrail.shared;

/** What becomes of a unit that is closed, and how many successors that means (rule R5). */
public enum ClosingOutcome {
    /** It ends, without a successor. */
    ABOLISHED,
    /** One unit takes its place. */
    REPLACED,
    /** One unit takes it up, new or old, with or without others. */
    MERGED,
    /** Two units or more take its place. */
    SPLIT,
    /** It leaves the organisation, without a successor in it; who receives it is named. */
    TRANSFERRED_OUT
}
