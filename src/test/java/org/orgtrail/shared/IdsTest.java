package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids as they are written in addresses and JSON: by Jackson 2, which writes the log, and Jackson 3, which does the rest. */
class IdsTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.shared();

    record Kind(String prefix, Object id, Function<String, ?> parse) {
        @Override
        public String toString() {
            return prefix;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("unit", UnitId.next(), UnitId::parse),
                new Kind("post", PostId.next(), PostId::parse),
                new Kind("appointment", AppointmentId.next(), AppointmentId::parse),
                new Kind("person", PersonId.next(), PersonId::parse),
                new Kind("forum", ForumId.next(), ForumId::parse),
                new Kind("contact", ContactId.next(), ContactId::parse),
                new Kind("step", StepId.next(), StepId::parse),
                new Kind("change", ChangeId.next(), ChangeId::parse),
                new Kind("account", AccountId.next(), AccountId::parse));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_is_read_from_what_it_is_written_as(Kind kind) {
        assertThat(kind.id().toString()).startsWith(kind.prefix() + "-");
        assertThat((Object) kind.parse().apply(kind.id().toString())).isEqualTo(kind.id());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void in_json_an_id_is_one_string(Kind kind) throws Exception {
        String json = "\"" + kind.id() + "\"";
        assertThat(JACKSON_2.writeValueAsString(kind.id())).isEqualTo(json);
        assertThat(JACKSON_3.writeValueAsString(kind.id())).isEqualTo(json);
        assertThat((Object) JACKSON_2.readValue(json, kind.id().getClass())).isEqualTo(kind.id());
        assertThat((Object) JACKSON_3.readValue(json, kind.id().getClass())).isEqualTo(kind.id());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_not_quite_an_id_is_refused(Kind kind) {
        String uuid = kind.id().toString().substring(kind.prefix().length() + 1);
        for (String text : List.of(
                "",
                uuid,
                kind.prefix(),
                kind.prefix() + "-",
                kind.prefix() + "-" + uuid.substring(1),
                kind.prefix() + "-" + uuid + "0",
                kind.prefix() + "-" + uuid.substring(0, 35) + "g",
                kind.prefix() + "-+" + uuid.substring(1),
                kind.prefix() + "-0" + uuid.substring(0, 8) + "-" + uuid.substring(10),
                " " + kind.id(),
                "other-" + uuid,
                (kind.prefix().equals("unit") ? "post-" : "unit-") + uuid)) {
            Refused.by(() -> kind.parse().apply(text), "malformed-id");
        }
    }

    record Owned(ThingId owner) {}

    @Test
    void a_field_may_hold_the_id_of_any_thing() throws Exception {
        for (ThingKind kind : ThingKind.values()) {
            Owned owned = new Owned(kind.id(Uuids.next()));
            String json = "{\"owner\":\"" + owned.owner().text() + "\"}";
            assertThat(JACKSON_2.writeValueAsString(owned)).isEqualTo(json);
            assertThat(JACKSON_3.writeValueAsString(owned)).isEqualTo(json);
            assertThat(JACKSON_2.readValue(json, Owned.class)).isEqualTo(owned);
            assertThat(JACKSON_3.readValue(json, Owned.class)).isEqualTo(owned);
        }
    }

    @Test
    void the_prefix_says_what_kind_of_thing_it_is() {
        for (ThingKind kind : ThingKind.values()) {
            ThingId id = kind.id(Uuids.next());
            assertThat(id.kind()).isEqualTo(kind);
            assertThat(ThingId.parse(id.text())).isEqualTo(id);
            assertThat(ThingKind.withPrefix(kind.prefix())).isEqualTo(kind);
        }
        Refused.by(() -> ThingId.parse("step-" + Uuids.next()), "malformed-id");
    }

    @Test
    void a_code_and_a_position_are_one_value_in_json() throws Exception {
        assertThat(JACKSON_2.writeValueAsString(new UnitCode("SLK"))).isEqualTo("\"SLK\"");
        assertThat(JACKSON_3.writeValueAsString(new UnitCode("SLK"))).isEqualTo("\"SLK\"");
        assertThat(JACKSON_2.readValue("\"slk\"", UnitCode.class)).isEqualTo(new UnitCode("SLK"));
        assertThat(JACKSON_3.readValue("\"slk\"", UnitCode.class)).isEqualTo(new UnitCode("SLK"));
        assertThat(JACKSON_2.writeValueAsString(new Position(7))).isEqualTo("7");
        assertThat(JACKSON_3.writeValueAsString(new Position(7))).isEqualTo("7");
        assertThat(JACKSON_2.readValue("7", Position.class)).isEqualTo(new Position(7));
        assertThat(JACKSON_3.readValue("7", Position.class)).isEqualTo(new Position(7));
    }

    @Test
    void texts_and_links_are_read_as_they_were_written() throws Exception {
        Link link = new Link(new LocalText("Läs mer", "Read more"), "https://stad.example/om");
        assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(link), Link.class))
                .isEqualTo(link);
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(link), Link.class))
                .isEqualTo(link);
        assertThat(JACKSON_2.readValue("{\"sv\":\"Läs mer\"}", LocalText.class)).isEqualTo(LocalText.sv("Läs mer"));
    }

    @Test
    void positions_are_counted_from_the_start_of_the_log() {
        assertThat(new Position(2).isAfter(new Position(1))).isTrue();
        assertThat(new Position(1).isAfter(new Position(1))).isFalse();
        assertThat(Position.START).isLessThan(new Position(1));
        assertThat(new Position(1)).isLessThan(Position.LATEST);
        Refused.by(() -> new Position(-1), "malformed-position");
    }
}
