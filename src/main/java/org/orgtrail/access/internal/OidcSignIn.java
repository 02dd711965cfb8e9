package org.orgtrail.access.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.PlainText;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds or makes the account of somebody whom an OpenID provider has signed in (docs/adr/0067). An account is the provider's
 * own number of its holder, never a name or an address, which others may come to have.
 */
@Service
class OidcSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final AccountRows rows;
    private final OidcProperties properties;
    private final TransactionOperations transaction;
    private final Clock clock;

    OidcSignIn(AccountRows rows, OidcProperties properties, TransactionOperations transaction, Clock clock) {
        this.rows = rows;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        AccountRow row = Objects.requireNonNull(transaction.execute(_ -> accountOf(user)));
        if (!row.enabled()) {
            throw new DisabledException("closed");
        }
        return new OidcSignedIn(row.signedIn(), user.getIdToken());
    }

    private AccountRow accountOf(OidcUser user) {
        rows.oneAtATime(); // somebody's first sign-in may be at two places at once
        // An ID token without these has been refused before.
        String issuer = Objects.requireNonNull(user.getIssuer()).toString();
        String subject = Objects.requireNonNull(user.getSubject());
        AccountRow row = rows.findByIssuerAndSubject(issuer, subject).orElseGet(() -> make(issuer, subject, user));
        if (properties.rolesClaim() != null) {
            Grants now = row.grants();
            row.grant(new Grants(rolesOf(user, properties.rolesClaim()), now.everything(), now.units()));
        }
        return rows.saveAndFlush(row);
    }

    private AccountRow make(String issuer, String subject, OidcUser user) {
        String name = firstOf(user.getFullName(), user.getPreferredUsername(), subject);
        return AccountRow.ofProvider(
                AccountId.next(),
                free(AccountRows.kept(firstOf(user.getPreferredUsername(), user.getEmail(), subject))),
                name,
                Grants.of(Role.STAFF),
                issuer,
                subject,
                clock.instant());
    }

    private Set<Role> rolesOf(OidcUser user, String claim) {
        List<?> values = switch (user.getClaims().get(claim)) {
            case Collection<?> many -> List.copyOf(many);
            case String one -> List.of(one);
            case null, default -> List.of();
        };
        Set<Role> roles = new HashSet<>(Set.of(Role.STAFF));
        values.forEach(value -> roles.addAll(properties.roles().getOrDefault(String.valueOf(value), Set.of())));
        return roles;
    }

    /** The name, or where another account has it, the name with the first number that makes it its own. */
    private String free(String name) {
        return Stream.concat(
                        Stream.of(name), Stream.iterate(2, number -> number + 1).map(number -> name + "-" + number))
                .filter(each -> rows.findByUserName(each).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The first that is a name; a provider's people may have left some empty, and a fault in one locks nobody out. */
    private static String firstOf(@Nullable String... names) {
        return Stream.of(names)
                .<String>mapMulti((name, next) -> {
                    if (name != null) {
                        next.accept(shortened(PlainText.clean(name)));
                    }
                })
                .filter(name -> PlainText.objectionToLine(name, 2 * Administration.LONGEST_NAME)
                        .isEmpty())
                .findFirst()
                .orElse("account");
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= Administration.LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Administration.LONGEST_NAME));
    }
}
