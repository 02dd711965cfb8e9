package org.orgtrail.access;

/** What an account is for. */
public enum Role {
    /** Records changes. */
    ADMINISTRATOR
}
