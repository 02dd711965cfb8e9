package org.orgtrail.shared;

/** Who may see a contact point: everybody, or the organisation's own people. */
public enum Visibility {
    PUBLIC,
    STAFF
}
