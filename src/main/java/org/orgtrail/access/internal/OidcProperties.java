package org.orgtrail.access.internal;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orgtrail.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an OpenID provider decides of the accounts that it signs in.
 *
 * @param rolesClaim the claim that says what somebody is; null where the provider says nothing of roles
 * @param roles for a value of that claim, the roles that it stands for
 */
@ConfigurationProperties("orgtrail.oidc")
record OidcProperties(
        @Nullable String rolesClaim, @DefaultValue Map<String, Set<Role>> roles) {}
