package org.orgtrail.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.ui.ScreenTest;

/** A code may have Swedish letters, which browsers write otherwise in an address. */
class CodeInAddressTest extends ScreenTest {

    @Test
    void a_unit_is_found_by_its_code_as_it_is_and_as_browsers_write_it() {
        Actor actor = TestAccounts.administrator(jdbc, "codes" + System.nanoTime());
        EstablishUnit unit = new EstablishUnit(
                UnitId.next(),
                new UnitCode("ÅÄÖ-1"),
                LocalText.sv("Älvstranden"),
                UnitType.DEPARTMENT,
                null,
                TODAY.minusYears(1));
        Outcome outcome = organisation.record(
                new Change(ChangeId.next(), Position.LATEST, null, null, null, List.of(unit)), actor);
        assertThat(readModels.await(((Outcome.Recorded) outcome).position())).isTrue();

        for (String path : List.of("unit/%C3%85%C3%84%C3%96-1", "unit/ÅÄÖ-1")) {
            for (String tab : List.of("", "/history", "/coming")) {
                open(path + tab, "");
                assertThat(shown()).as(path + tab).contains("Älvstranden").doesNotContain("Sidan finns inte");
            }
        }
        open("unit/%C3%85%C3%84%C3%96-2", "");
        assertThat(shown()).contains("Ingen enhet har haft koden ÅÄÖ-2");
    }
}
