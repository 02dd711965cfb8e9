package org.orgtrail.shared;

/** The part a post plays in its unit: its head, the head's deputy, or any other. */
public enum PostRole {
    HEAD,
    DEPUTY,
    OTHER
}
