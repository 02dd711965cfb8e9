package org.orgtrail.history;

/** What a change may be looked for by, besides what it is about. */
public enum ChangeTrait {
    /** It was recorded after the day from which it holds; what puts something right is not late. */
    LATE,
    /** It takes back or puts right what had been recorded. */
    CORRECTING,
    /** It rests on no decision. */
    UNDECIDED
}
