package org.orgtrail.access;

import java.util.Set;
import org.orgtrail.shared.UnitId;

/**
 * What an account may do.
 *
 * @param everything whether an editor's right reaches the whole organisation
 * @param units else the units whose subtrees it reaches; none for nowhere yet
 */
public record Grants(Set<Role> roles, boolean everything, Set<UnitId> units) {

    public Grants {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** Roles that need no scope, or that have none yet. */
    public static Grants of(Role... roles) {
        return new Grants(Set.of(roles), false, Set.of());
    }

    /** The roles, and the whole organisation to edit. */
    public static Grants ofEverything(Role... roles) {
        return new Grants(Set.of(roles), true, Set.of());
    }
}
