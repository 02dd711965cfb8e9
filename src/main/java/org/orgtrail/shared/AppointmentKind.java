package org.orgtrail.shared;

/** How a person holds a post: for good, in place of an absent holder (tf), or until a permanent holder is found. */
public enum AppointmentKind {
    PERMANENT,
    ACTING,
    INTERIM
}
