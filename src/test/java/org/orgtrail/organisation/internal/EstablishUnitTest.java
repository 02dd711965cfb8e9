package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

class EstablishUnitTest extends CommandScenario {

    private static final UnitId UNIT = UnitId.next();
    private static final UnitId PARENT = UnitId.next();
    private static final UnitCode CODE = new UnitCode("SLK");

    @Test
    void a_unit_is_established() {
        then_happens(establish(sv("Information"), START), established());
    }

    @Test
    void a_unit_is_not_established_twice() {
        given(established());
        then_refused(establish(sv("Information"), START), "id-taken");
    }

    @Test
    void a_unit_may_be_older_than_the_register_or_planned() {
        then_happens(
                new EstablishUnit(UNIT, CODE, sv("Göteborgs Stad"), UnitType.CITY, null, LONG_AGO),
                new UnitEstablished(
                        UNIT,
                        STEP,
                        CODE,
                        sv("Göteborgs Stad"),
                        UnitType.CITY,
                        null,
                        List.of(),
                        LONG_AGO,
                        Precision.DAY));
        then_happens(
                new EstablishUnit(UNIT, CODE, sv("EU-kontoret"), UnitType.AREA, PARENT, FAR_AHEAD),
                new UnitEstablished(
                        UNIT,
                        STEP,
                        CODE,
                        sv("EU-kontoret"),
                        UnitType.AREA,
                        PARENT,
                        List.of(),
                        FAR_AHEAD,
                        Precision.DAY));
    }

    @Test
    void a_unit_is_never_its_own_parent() {
        then_refused(new EstablishUnit(UNIT, CODE, sv("A"), UnitType.AREA, UNIT, START), "own-parent@parentId");
    }

    @Test
    void a_name_stands_on_one_line() {
        then_refused(establish(sv("A\nB"), START), "line-break@names");
    }

    @Test
    void a_name_has_at_most_200_characters() {
        then_refused(establish(tooLong(), START), "text-too-long@names");
    }

    @Test
    void nothing_begins_before_1500_or_after_2200() {
        then_refused(establish(sv("A"), TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(establish(sv("A"), TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        then_refused(
                establish(tooLong(), LocalDate.of(1000, 1, 1)),
                "date-out-of-range@effectiveFrom",
                "text-too-long@names");
    }

    private static EstablishUnit establish(LocalText names, LocalDate from) {
        return new EstablishUnit(UNIT, CODE, names, UnitType.AREA, PARENT, from);
    }

    private static UnitEstablished established() {
        return new UnitEstablished(
                UNIT, STEP, CODE, sv("Information"), UnitType.AREA, PARENT, List.of(), START, Precision.DAY);
    }
}
