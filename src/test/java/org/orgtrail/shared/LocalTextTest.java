package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LocalTextTest {

    @Test
    void a_text_exists_in_swedish() {
        Refused.by(() -> LocalText.sv(""), "text-missing");
        Refused.by(() -> LocalText.sv(" \n"), "text-missing");
        Refused.by(() -> new LocalText(" ", "Communications"), "text-missing");
    }

    @Test
    void blanks_that_are_not_on_the_keyboard_are_blanks() {
        Refused.by(() -> LocalText.sv("\u00A0\u2007\u202F\u200B\uFEFF"), "text-missing");
        assertThat(LocalText.sv("\uFEFF\u00A0Kommunikation\u200B ").sv()).isEqualTo("Kommunikation");
        assertThat(LocalText.sv("Område\u00A0A").sv()).isEqualTo("Område\u00A0A");
    }

    @Test
    void a_blank_english_text_is_none() {
        assertThat(new LocalText("A", " \u00A0")).isEqualTo(LocalText.sv("A"));
    }

    @Test
    void english_readers_get_english_where_it_exists_and_swedish_otherwise() {
        LocalText both = new LocalText("Kommunikation", "Communications");
        assertThat(both.in(Locale.ENGLISH)).isEqualTo("Communications");
        assertThat(both.in(Locale.UK)).isEqualTo("Communications");
        assertThat(both.in(Texts.SWEDISH)).isEqualTo("Kommunikation");
        assertThat(both.in(Locale.GERMAN)).isEqualTo("Kommunikation");
        assertThat(LocalText.sv("Kommunikation").in(Locale.ENGLISH)).isEqualTo("Kommunikation");
    }

    @Test
    void only_a_text_that_is_given_in_another_language_than_asked_for_is_foreign() {
        assertThat(LocalText.sv("Kommunikation").foreignIn(Locale.UK)).contains(Texts.SWEDISH);
        assertThat(LocalText.sv("Kommunikation").foreignIn(Texts.SWEDISH)).isEmpty();
        assertThat(LocalText.sv("Kommunikation").foreignIn(Locale.GERMAN)).isEmpty();
        assertThat(new LocalText("Kommunikation", "Communications").foreignIn(Locale.ENGLISH))
                .isEmpty();
        assertThat(new LocalText("Information", "Information").foreignIn(Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void names_of_people_and_numbers_are_in_no_language() {
        LocalText name = LocalText.sv("Åsa Ödman");
        assertThat(ThingKind.PERSON.called(name).foreignIn(Locale.ENGLISH)).isEmpty();
        assertThat(ThingKind.CONTACT.called(name).foreignIn(Locale.ENGLISH)).isEmpty();
        assertThat(ThingKind.POST.called(name).foreignIn(Locale.ENGLISH)).contains(Texts.SWEDISH);
    }

    @Test
    void what_looks_the_same_is_the_same() {
        assertThat(LocalText.sv("A\u030A O\u0308")).isEqualTo(LocalText.sv("Å Ö"));
    }

    @Test
    void a_text_has_at_most_20_000_characters_in_each_language() {
        String longest = "x".repeat(LocalText.LONGEST);
        assertThat(new LocalText(longest + " ", longest).sv()).hasSize(20_000);
        Refused.by(() -> LocalText.sv(longest + "x"), "text-too-long");
        Refused.by(() -> new LocalText("A", longest + "x"), "text-too-long@en");
    }

    @Test
    void a_text_holds_nothing_that_cannot_be_stored_or_shown() {
        Refused.by(() -> LocalText.sv("a\u0000b"), "text-unprintable");
        Refused.by(() -> LocalText.sv("a\u001Bb"), "text-unprintable");
        Refused.by(() -> LocalText.sv("a\uD83Db"), "text-unprintable");
        Refused.by(() -> new LocalText("a", "a\u0000b"), "text-unprintable@en");
        assertThat(LocalText.sv("Hej 👋\r\n\tdär").sv()).isEqualTo("Hej 👋\r\n\tdär");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E",
                "\u200F", "\u061C"
            })
    void nothing_that_turns_the_text_beside_it_is_recorded_and_what_was_stays_readable(String mark) {
        LocalText turned = JsonMapper.shared().readValue("{\"sv\":\"a" + mark + "b\"}", LocalText.class);
        assertThat(turned.sv()).isEqualTo("a" + mark + "b");
        RuleViolation unprintable = RuleViolation.of("text-unprintable");
        assertThat(turned.objection()).contains(unprintable);
        assertThat(turned.objectionAsLine(200)).contains(unprintable);
        assertThat(new LocalText("a", turned.sv()).objection()).contains(unprintable.in("en"));
        assertThat(new Link(turned, "https://stad.example").objection(200)).contains(unprintable.in("label"));
        assertThat(PlainText.objectionToLine(turned.sv(), 200)).contains(unprintable);
        assertThat(LocalText.sv("עיר, مدينة\nx").objection()).isEmpty();
    }

    @Test
    void a_name_is_one_line_of_limited_length_in_each_language() {
        assertThat(new LocalText("abc", "abc").objectionAsLine(3)).isEmpty();
        assertThat(LocalText.sv("abcd").objectionAsLine(3)).contains(RuleViolation.of("text-too-long", 3));
        assertThat(new LocalText("a", "abcd").objectionAsLine(3))
                .contains(RuleViolation.of("text-too-long", 3).in("en"));
        assertThat(LocalText.sv("a\u2028b").objectionAsLine(3)).contains(RuleViolation.of("line-break"));
    }
}
