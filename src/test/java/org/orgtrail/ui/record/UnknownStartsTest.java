package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** What nobody knows when it began is not told to have begun on the day on which it is known to have been there. */
class UnknownStartsTest extends RecordingScreenTest {

    private static final LocalDate BEGINS = LocalDate.of(2024, 1, 1);
    private static final LocalDate KNOWN = LocalDate.of(2025, 1, 1);
    private static final LocalDate ENDS = LocalDate.of(2028, 1, 1);

    private final PostId post = PostId.next();
    private final PersonId person = PersonId.next();
    private final ForumId forum = ForumId.next();
    private String code = "";

    @BeforeEach
    void record_what_was_there_already() {
        code = "SLK-U" + System.nanoTime();
        establish("SLK-KOM", "Gamla kontoret", code, BEGINS);
        UnitId unit = page(new UnitCode(code), KNOWN).unit().ref().id();
        recordMeanwhile(
                new EstablishPost(post, unit, LocalText.sv("Chef"), PostRole.HEAD, KNOWN, Precision.BEFORE),
                new RegisterPerson(person, "Ulla Berg"),
                new AppointPerson(
                        AppointmentId.next(), post, person, AppointmentKind.PERMANENT, KNOWN, Precision.BEFORE, ENDS),
                new EstablishForum(forum, unit, LocalText.sv("Gamla rådet"), null, null, KNOWN, Precision.BEFORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "post", "person", "forum"})
    void it_is_shown_on(String page) {
        open(
                switch (page) {
                    case "unit" -> "unit/" + code;
                    case "post" -> "post/" + post;
                    case "person" -> "person/" + person;
                    default -> "forum/" + forum;
                },
                "");

        assertThat(shown())
                .contains("okänt startdatum, före 2025-01-01")
                .doesNotContain("sedan 2025-01-01", "2025-01-01 –");
    }

    @Test
    void it_is_shown_of_a_unit_that_is_not_there_on_the_day() {
        String old = code + "X";
        recordMeanwhile(new EstablishUnit(
                UnitId.next(),
                new UnitCode(old),
                LocalText.sv("Äldre kontoret"),
                UnitType.DEPARTMENT,
                page(new UnitCode(code), KNOWN).unit().ref().id(),
                List.of(),
                KNOWN,
                Precision.BEFORE));

        open("unit/" + old, "on=" + KNOWN.minusDays(1));

        assertThat(shown()).contains("okänt startdatum, före " + KNOWN).doesNotContain("sedan " + KNOWN);
    }

    @Test
    void it_is_told_in_histories() {
        open("unit/" + code + "/history", "");

        assertThat(shown())
                .containsSubsequence("Befattningen", "Chef", "finns i", "Gamla kontoret", ", sedan när är inte känt")
                .containsSubsequence("Ulla Berg", "är", "Chef", ", till och med 2027-12-31, sedan när är inte känt")
                .containsSubsequence("Forumet", "Gamla rådet", "finns hos", ", sedan när är inte känt")
                .doesNotContain("inrättas i", "förordnas");
    }
}
