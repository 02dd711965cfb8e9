package org.orgtrail.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.orgtrail.access.Role;
import org.orgtrail.access.SignedIn;
import org.orgtrail.shared.AccountId;

@Entity
@Table(name = "account")
class AccountRow {

    @Id
    private UUID id;

    @Column(columnDefinition = "text")
    private String userName;

    @Column(columnDefinition = "text")
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private Role role;

    @Column(columnDefinition = "text")
    private String passwordHash;

    private boolean mustChangePassword;
    private boolean enabled;
    private int passwordNumber;
    private Instant createdAt;

    /** For JPA, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    protected AccountRow() {}

    /** An account with a password that somebody else made, and that its holder has to change. */
    AccountRow(AccountId id, String userName, String displayName, Role role, String passwordHash, Instant createdAt) {
        this.id = id.value();
        this.userName = userName;
        this.displayName = displayName;
        this.role = role;
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.enabled = true;
        this.passwordNumber = 1;
        this.createdAt = createdAt;
    }

    void setPassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange;
        passwordNumber++;
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    int passwordNumber() {
        return passwordNumber;
    }

    SignedIn signedIn() {
        return new SignedIn(
                new AccountId(id),
                userName,
                displayName,
                role,
                enabled,
                mustChangePassword,
                passwordNumber,
                passwordHash);
    }
}
