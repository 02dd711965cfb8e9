package org.orgtrail.access;

import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.RuleViolation;

/** What came of asking for a password for somebody. */
public sealed interface Handover {

    /** To be handed to them, and shown this once. */
    record Made(AccountId account, NewPassword password) implements Handover {}

    /** Nothing was changed. */
    record Refused(RuleViolation violation) implements Handover {}
}
