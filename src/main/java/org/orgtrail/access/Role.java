package org.orgtrail.access;

/** What an account is for. Who has none is a visitor, and reads what is public. */
public enum Role {
    /** Belongs to the organisation and reads what is meant for its own people. */
    STAFF,
    /** Records changes, of everything or of some subtrees. */
    EDITOR,
    /** Approves what others have prepared. */
    APPROVER,
    /** Reads everything. */
    AUDITOR,
    /** Answers for what is kept and what is erased. */
    RECORDS_OFFICER,
    /** Looks after accounts and read models. Has no right to change the organisation. */
    ADMINISTRATOR
}
