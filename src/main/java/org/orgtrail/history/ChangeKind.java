package org.orgtrail.history;

/** What a change is about, for those who look for changes of one kind. */
public enum ChangeKind {
    /** Units come, go, move, or are of another type, code or place among their siblings. */
    STRUCTURE,
    /** Something or somebody is called otherwise. */
    NAMES,
    /** Posts come, go and move, and people take and leave them. */
    PEOPLE,
    /** Forums come, go and move. */
    FORUMS,
    /** What is told of units and forums. */
    TEXTS,
    /** Ways to reach units, posts, people and forums. */
    CONTACTS
}
