package org.orgtrail.testing;

import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts that may do things at once, without a password to change first; nobody can sign in with them. */
public final class TestAccounts {

    private TestAccounts() {}

    /** A new account with this user name that may do what the first one may: administrate, and edit everything. */
    public static Actor administrator(JdbcTemplate jdbc, String userName) {
        return of(jdbc, userName, Grants.ofEverything(Role.ADMINISTRATOR, Role.EDITOR));
    }

    /** A new account with this user name and these rights. */
    public static Actor.AccountHolder of(JdbcTemplate jdbc, String userName, Grants grants) {
        AccountId id = AccountId.next();
        jdbc.update("""
                insert into account (id, user_name, display_name, edits_everything, password_hash, must_change_password,
                                     enabled, password_number, created_at)
                values (?, ?, ?, ?, '{none}', false, true, 1, now())""", id.value(), userName, userName, grants.everything());
        grants.roles()
                .forEach(role ->
                        jdbc.update("insert into account_role (account, role) values (?, ?)", id.value(), role.name()));
        grants.units()
                .forEach(unit -> jdbc.update(
                        "insert into account_scope (account, unit) values (?, ?)", id.value(), unit.value()));
        return new Actor.AccountHolder(id);
    }
}
