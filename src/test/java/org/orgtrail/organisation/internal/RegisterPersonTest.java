package org.orgtrail.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.PersonId;

class RegisterPersonTest extends CommandScenario {

    private static final PersonId PERSON = PersonId.next();

    @Test
    void a_person_is_entered_in_the_register() {
        then_happens(register("Per Åhlund"), registered("Per Åhlund"));
    }

    @Test
    void a_person_exists_on_every_date() {
        assertThat(register("Per Åhlund").effectiveFrom()).isEqualTo(EffectiveDates.FIRST);
        assertThat(registered("Per Åhlund").effectiveFrom()).isEqualTo(EffectiveDates.FIRST);
    }

    @Test
    void white_space_round_a_name_is_dropped() {
        then_happens(register("\u00A0Per Åhlund \n"), registered("Per Åhlund"));
    }

    @Test
    void a_letter_written_in_two_parts_is_stored_as_one() {
        then_happens(register("Per A\u030Ahlund"), registered("Per Åhlund"));
    }

    @Test
    void a_person_is_not_registered_twice() {
        given(registered("Per Åhlund"));
        then_refused(register("Per Åhlund"), "id-taken");
    }

    @Test
    void a_person_has_a_name_that_can_be_seen() {
        then_refused(register(""), "value-missing@name");
        then_refused(register("   "), "value-missing@name");
        then_refused(register("\u00A0\u2007\u200B"), "value-missing@name");
    }

    @Test
    void a_name_has_at_most_200_characters_on_one_line() {
        then_refused(register("x".repeat(201)), "text-too-long@name");
        then_refused(register("Per\nÅhlund"), "line-break@name");
    }

    @Test
    void a_name_has_no_character_that_cannot_be_shown() {
        then_refused(register("Per\u0000 Åhlund"), "text-unprintable@name");
        then_refused(register("Per \uD83D Åhlund"), "text-unprintable@name");
    }

    private static RegisterPerson register(String name) {
        return new RegisterPerson(PERSON, name);
    }

    private static PersonRegistered registered(String name) {
        return new PersonRegistered(PERSON, STEP, name);
    }
}
