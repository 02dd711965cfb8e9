package org.orgtrail.access;

import org.orgtrail.shared.AccountId;

/**
 * An account, for those who look after accounts.
 *
 * @param open whether its holder may sign in
 * @param elsewhere whether an OpenID provider signs its holder in, so that it has no password here
 * @param passwordWaiting whether its holder has yet to change the password that they were given
 */
public record AccountEntry(
        AccountId id,
        String userName,
        String displayName,
        Grants grants,
        boolean open,
        boolean elsewhere,
        boolean passwordWaiting) {}
