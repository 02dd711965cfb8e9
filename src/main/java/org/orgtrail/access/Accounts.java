package org.orgtrail.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.RuleViolation;

/** The accounts that sign in. */
public interface Accounts {

    /** The fewest characters of a password that somebody chooses. */
    int SHORTEST_PASSWORD = 12;

    /** The most characters of a password that somebody chooses. */
    int LONGEST_PASSWORD = 128;

    /**
     * Gives the account a new password, chosen by its holder. Sessions that signed in with the old one end.
     *
     * @return why the password was not changed, said of the field {@code current} or {@code chosen}; empty where it was
     */
    Optional<RuleViolation> changePassword(AccountId account, String current, String chosen);

    /** True while this sign-in holds: the account is enabled, and its password is the one that was signed in with. */
    boolean stillHolds(SignedIn signedIn);

    /** The account as it is now, for somebody who has just been signed in; empty where it is unknown or closed. */
    Optional<SignedIn> find(AccountId account);

    /**
     * Who recorded a change, by name.
     *
     * @param recordedBy as the log has it: an account's id, {@code sample} or {@code api}
     */
    String recorder(String recordedBy, Locale locale);

    /**
     * Makes the first account, named {@code admin}, where there is none at all: an administrator, and an editor of everything.
     *
     * @return the password to sign in with once, and then to change; empty where there is an account already
     */
    Optional<NewPassword> openFirst();

    /**
     * Gives the account a random password that has to be changed at the next sign-in, and ends its sessions.
     *
     * @return empty where no account that signs in with a password has that name
     */
    Optional<NewPassword> resetPassword(String userName);

    /** The user names of all accounts that sign in with a password, in order. */
    List<String> userNames();
}
