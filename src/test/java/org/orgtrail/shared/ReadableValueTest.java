package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableValueTest {

    private static final UnitId UNIT = UnitId.next();

    @Test
    void names_that_nobody_has_written_in_english_are_not_english_together() {
        Predecessors before = new Predecessors(List.of(UNIT, UnitId.next()));

        assertThat(ReadableValue.of(Attribute.PREDECESSORS, before, _ -> LocalText.sv("Nämnden")))
                .isEqualTo(LocalText.sv("Nämnden, Nämnden"));
        assertThat(ReadableValue.of(
                        Attribute.PREDECESSORS,
                        before,
                        unit -> unit.equals(UNIT) ? new LocalText("Nämnden", "The Board") : LocalText.sv("Rådet")))
                .isEqualTo(new LocalText("Nämnden, Rådet", "The Board, Rådet"));
    }

    @Test
    void what_the_organisation_is_called_is_in_a_language_and_its_codes_are_not() {
        assertThat(ReadableValue.worded(Attribute.OWNER, LocalText.sv("Nämnden")))
                .isEqualTo(LocalText.sv("Nämnden"));
        assertThat(ReadableValue.worded(Attribute.OWNER, LocalText.same("Hanna Meland")))
                .isEqualTo(LocalText.same("Hanna Meland"));
        assertThat(ReadableValue.worded(Attribute.CODE, LocalText.sv("SLK-KOM")))
                .isEqualTo(LocalText.same("SLK-KOM"));
    }
}
