package org.orgtrail.access.internal;

import java.io.Serial;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orgtrail.access.SignedIn;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** An account that a provider has signed in. What the provider has told of its holder goes no further than the session. */
final class OidcSignedIn extends SignedIn implements OidcUser {

    @Serial
    private static final long serialVersionUID = 1L;

    private final OidcIdToken token;

    OidcSignedIn(SignedIn account, OidcIdToken token) {
        super(account);
        this.token = token;
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }
}
