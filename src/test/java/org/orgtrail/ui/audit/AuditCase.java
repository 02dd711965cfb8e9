package org.orgtrail.ui.audit;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.access.SignedIn;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.history.AuditQueries;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** An auditor at the sample organisation. */
abstract class AuditCase extends ScreenTest {

    @Autowired
    AuditQueries audit;

    @Autowired
    DirectoryQueries directory;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    private UserDetailsService users;

    Actor auditor = Actor.VISITOR;

    @BeforeEach
    void an_auditor() {
        String name = "auditor" + System.nanoTime();
        auditor = TestAccounts.of(jdbc, name, Grants.of(Role.AUDITOR));
        SignedIn signedIn = (SignedIn) users.loadUserByUsername(name);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    UnitPage page(String code) {
        return ((UnitAnswer.Page) Objects.requireNonNull(directory.unit(new UnitCode(code), AsOf.on(TODAY), auditor)))
                .page();
    }
}
