package org.orgtrail.testing;

import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts that may record at once, without a password to change first; nobody can sign in with them. */
public final class TestAccounts {

    private TestAccounts() {}

    /** A new administrator with this user name. */
    public static Actor administrator(JdbcTemplate jdbc, String userName) {
        AccountId id = AccountId.next();
        jdbc.update("""
                insert into account (id, user_name, display_name, role, password_hash, must_change_password, enabled,
                                     password_number, created_at)
                values (?, ?, ?, 'ADMINISTRATOR', '{none}', false, true, 1, now())""", id.value(), userName, userName);
        return new Actor.AccountHolder(id);
    }
}
