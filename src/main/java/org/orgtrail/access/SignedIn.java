package org.orgtrail.access;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.AccountId;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account as it was when its holder signed in: what a session keeps of it. The password's hash is dropped as soon as it
 * has been compared.
 */
public class SignedIn implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final String userName;
    private final String displayName;
    private final List<Role> roles;
    private final boolean enabled;
    private final boolean mustChangePassword;
    private final int passwordNumber;
    private @Nullable String passwordHash;

    /** @param passwordNumber which of the account's passwords, one after another, it signed in with */
    public SignedIn(
            AccountId account,
            String userName,
            String displayName,
            Set<Role> roles,
            boolean enabled,
            boolean mustChangePassword,
            int passwordNumber,
            @Nullable String passwordHash) {
        this.account = account.value();
        this.userName = userName;
        this.displayName = displayName;
        this.roles = roles.stream().sorted().toList();
        this.enabled = enabled;
        this.mustChangePassword = mustChangePassword;
        this.passwordNumber = passwordNumber;
        this.passwordHash = passwordHash;
    }

    /** The same sign-in, for what adds to it. */
    protected SignedIn(SignedIn same) {
        this.account = same.account;
        this.userName = same.userName;
        this.displayName = same.displayName;
        this.roles = same.roles;
        this.enabled = same.enabled;
        this.mustChangePassword = same.mustChangePassword;
        this.passwordNumber = same.passwordNumber;
        this.passwordHash = same.passwordHash;
    }

    public final AccountId account() {
        return new AccountId(account);
    }

    public String displayName() {
        return displayName;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public int passwordNumber() {
        return passwordNumber;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    /** Sessions of one account are counted together. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.account.equals(account);
    }

    @Override
    public final int hashCode() {
        return account.hashCode();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
