package org.orgtrail.ui.record;

/** The kinds of reorganisation that begin with a unit. */
enum Reorganisation {
    /** It and others end, and a new one takes them up. */
    MERGE,
    /** It ends, with or without others, and one that there is takes them up. */
    ABSORB,
    /** It ends, and new ones take its place. */
    SPLIT,
    /** A part of it becomes a unit of its own. */
    HIVE_OFF,
    /** It ends, and a new one takes its place. */
    REPLACE,
    /** It ends, without a successor. */
    CLOSE
}
