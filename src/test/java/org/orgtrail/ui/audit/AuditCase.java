package org.orgtrail.ui.audit;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.history.AuditQueries;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An auditor at the sample organisation. */
abstract class AuditCase extends ScreenTest {

    @Autowired
    AuditQueries audit;

    @Autowired
    DirectoryQueries directory;

    Actor auditor = Actor.VISITOR;

    @BeforeEach
    void an_auditor() {
        auditor = signIn(Grants.of(Role.AUDITOR));
    }

    UnitPage page(String code) {
        return ((UnitAnswer.Page) Objects.requireNonNull(directory.unit(new UnitCode(code), AsOf.on(TODAY), auditor)))
                .page();
    }
}
