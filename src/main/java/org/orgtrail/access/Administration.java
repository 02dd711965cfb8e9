package org.orgtrail.access;

import java.util.List;
import java.util.Optional;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.RuleViolation;

/**
 * Looking after accounts and read models, for holders of the role {@link Role#ADMINISTRATOR} and nobody else. What is changed
 * of an account holds at once, in sessions that are open too.
 */
public interface Administration {

    /** The most characters of a user name or of what somebody is called. */
    int LONGEST_NAME = 100;

    /** Whether the actor may do what is here. */
    boolean isFor(Actor actor);

    /** All accounts by user name; none for those whom they do not concern. */
    List<AccountEntry> accounts(Actor actor);

    /** The account; empty where there is none, or it does not concern the actor. */
    Optional<AccountEntry> account(AccountId id, Actor actor);

    /** Makes an account with a password that its holder has to change at the first sign-in. */
    Handover create(String userName, String displayName, Grants grants, Actor actor);

    /**
     * Gives an account these roles and this scope instead of those it has.
     *
     * @return why it was not done; empty where it was
     */
    Optional<RuleViolation> grant(AccountId id, Grants grants, Actor actor);

    /** Closes an account, which ends its sessions, or opens it again. Its name stands by what it has recorded. */
    Optional<RuleViolation> setOpen(AccountId id, boolean open, Actor actor);

    /** Gives an account a password to be changed at the next sign-in, ends its sessions and lets it try again. */
    Handover resetPassword(AccountId id, Actor actor);

    /** Has a read model that has stopped try again now. */
    Optional<RuleViolation> retry(String readModel, Actor actor);

    /** Has a read model forget what it holds and read the log from its start. */
    Optional<RuleViolation> rebuild(String readModel, Actor actor);
}
