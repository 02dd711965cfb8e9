package org.orgtrail.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.TestAccounts;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everybody who may come to a door. */
enum Who {
    VISITOR,
    /** Somebody with an account, and no role at all. */
    NOBODY,
    STAFF,
    EDITOR_OF_ONE_SUBTREE,
    EDITOR_OF_EVERYTHING,
    APPROVER,
    AUDITOR,
    RECORDS_OFFICER,
    ADMINISTRATOR,
    /** Whoever has the API's token. */
    API;

    /** The people who belong to the organisation. */
    static final Set<Who> STAFF_AND_UP = EnumSet.complementOf(EnumSet.of(VISITOR, NOBODY));

    /** Those who keep the record, and those who check it. */
    static final Set<Who> KEEPERS =
            EnumSet.of(EDITOR_OF_ONE_SUBTREE, EDITOR_OF_EVERYTHING, AUDITOR, RECORDS_OFFICER, API);

    Actor actor(UnitId own, JdbcTemplate jdbc) {
        return switch (this) {
            case VISITOR -> Actor.VISITOR;
            case API -> new Actor.ApiCaller();
            default -> TestAccounts.of(jdbc, name().toLowerCase(Locale.ROOT) + System.nanoTime(), grants(own));
        };
    }

    private Grants grants(UnitId own) {
        return switch (this) {
            case VISITOR, API, NOBODY -> Grants.of();
            case STAFF -> Grants.of(Role.STAFF);
            case EDITOR_OF_ONE_SUBTREE -> new Grants(Set.of(Role.EDITOR), false, Set.of(own));
            case EDITOR_OF_EVERYTHING -> Grants.ofEverything(Role.EDITOR);
            case APPROVER -> Grants.of(Role.APPROVER);
            case AUDITOR -> Grants.of(Role.AUDITOR);
            case RECORDS_OFFICER -> Grants.of(Role.RECORDS_OFFICER);
            case ADMINISTRATOR -> Grants.of(Role.ADMINISTRATOR);
        };
    }
}
