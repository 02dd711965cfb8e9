package org.orgtrail.shared;

/** The ways to reach somebody. */
public enum ContactKind {
    PHONE,
    EMAIL,
    WEB,
    VISIT,
    POST
}
