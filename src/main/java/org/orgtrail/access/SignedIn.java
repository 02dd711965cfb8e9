package org.orgtrail.access;

import java.io.Serial;
import java.util.List;
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
public final class SignedIn implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final String userName;
    private final String displayName;
    private final Role role;
    private final boolean enabled;
    private final boolean mustChangePassword;
    private final int passwordNumber;
    private @Nullable String passwordHash;

    /** @param passwordNumber which of the account's passwords, one after another, it signed in with */
    public SignedIn(
            AccountId account,
            String userName,
            String displayName,
            Role role,
            boolean enabled,
            boolean mustChangePassword,
            int passwordNumber,
            String passwordHash) {
        this.account = account.value();
        this.userName = userName;
        this.displayName = displayName;
        this.role = role;
        this.enabled = enabled;
        this.mustChangePassword = mustChangePassword;
        this.passwordNumber = passwordNumber;
        this.passwordHash = passwordHash;
    }

    public AccountId account() {
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
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
