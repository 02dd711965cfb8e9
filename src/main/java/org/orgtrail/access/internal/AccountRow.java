package org.orgtrail.access.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.access.SignedIn;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.UnitId;

@Entity
@Table(name = "account")
class AccountRow {

    @Id
    private UUID id;

    @Column(columnDefinition = "text")
    private String userName;

    @Column(columnDefinition = "text")
    private String displayName;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role", columnDefinition = "text")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_scope", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "unit")
    private Set<UUID> units;

    private boolean editsEverything;

    /** None where a provider signs the holder in. */
    @Column(columnDefinition = "text")
    private @Nullable String passwordHash;

    @Column(columnDefinition = "text")
    private @Nullable String issuer;

    @Column(columnDefinition = "text")
    private @Nullable String subject;

    private boolean mustChangePassword;
    private boolean enabled;
    private int passwordNumber;
    private Instant createdAt;

    /** For JPA, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    protected AccountRow() {}

    /** An account with a password that somebody else made, and that its holder has to change. */
    AccountRow(
            AccountId id,
            String userName,
            String displayName,
            Grants grants,
            @Nullable String passwordHash,
            Instant createdAt) {
        this.id = id.value();
        this.userName = userName;
        this.displayName = displayName;
        this.roles = new HashSet<>(grants.roles());
        this.units = values(grants.units());
        this.editsEverything = grants.everything();
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.enabled = true;
        this.passwordNumber = 1;
        this.createdAt = createdAt;
    }

    /** An account whose holder a provider signs in. */
    static AccountRow ofProvider(
            AccountId id,
            String userName,
            String displayName,
            Grants grants,
            String issuer,
            String subject,
            Instant createdAt) {
        AccountRow row = new AccountRow(id, userName, displayName, grants, null, createdAt);
        row.mustChangePassword = false;
        row.issuer = issuer;
        row.subject = subject;
        return row;
    }

    void setPassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange;
        passwordNumber++;
    }

    void grant(Grants grants) {
        roles.retainAll(grants.roles());
        roles.addAll(grants.roles());
        Set<UUID> wanted = values(grants.units());
        units.retainAll(wanted);
        units.addAll(wanted);
        editsEverything = grants.everything();
    }

    Grants grants() {
        return new Grants(
                roles, editsEverything, units.stream().map(UnitId::new).collect(Collectors.toSet()));
    }

    AccountId account() {
        return new AccountId(id);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    private static Set<UUID> values(Set<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.toCollection(HashSet::new));
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    /** Empty where a provider signs the holder in. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    void setEnabled(boolean open) {
        enabled = open;
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
                roles,
                enabled,
                mustChangePassword,
                passwordNumber,
                passwordHash);
    }
}
