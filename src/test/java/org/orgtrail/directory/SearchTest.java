package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RecodeUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;

/** Searching by names, codes, titles and numbers, as of days and as known then. Each test has words of its own. */
@OrgtrailTest
class SearchTest extends DirectoryCase {

    private static final Set<ThingKind> ALL =
            EnumSet.of(ThingKind.UNIT, ThingKind.PERSON, ThingKind.POST, ThingKind.FORUM);

    @Test
    void two_posts_of_one_title_are_told_once_in_one_unit_and_apart_in_two() {
        UnitId first = unit("Tapirenheten", null);
        UnitId second = unit("Tapirenheten", null);
        PersonId person = person("Berit Tapir");
        appoint(post(first, "Tapirskötare", PostRole.OTHER), person, D2021);
        appoint(post(first, "Tapirskötare", PostRole.OTHER), person, D2021);
        appoint(post(second, "Tapirskötare", PostRole.OTHER), person, D2021);

        assertThat(directory
                        .search("berit tapir", ALL, AsOf.on(D2022), Actor.VISITOR, 1)
                        .getFirst()
                        .places())
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(directory
                        .findPeople("Berit Tapir", AsOf.on(D2022), Actor.VISITOR, 0, 1)
                        .getFirst()
                        .posts())
                .hasSize(2);
    }

    @Test
    void units_persons_posts_and_forums_are_found_each_with_where_it_belongs() {
        UnitId city = unit("Zebrastaden", null);
        UnitId unit = unit("Zebraenheten", city);
        PostId post = post(unit, "Zebraskötare", PostRole.OTHER);
        PersonId person = person("Anna Zebra");
        appoint(post, person, D2021);
        did(new EstablishForum(ForumId.next(), unit, LocalText.sv("Zebrarådet"), null, null, D2020));

        assertThat(found("zebra", AsOf.on(D2022)))
                .containsExactly(
                        "Zebraenheten < Zebrastaden",
                        "Zebrastaden",
                        "Anna Zebra < Zebraskötare, Zebraenheten",
                        "Zebraskötare < Zebraenheten",
                        "Zebrarådet < Zebraenheten");
        assertThat(directory.search("zebra", Set.of(ThingKind.FORUM), AsOf.on(D2022), Actor.VISITOR, 10))
                .singleElement()
                .satisfies(forum -> assertThat(forum.address())
                        .isEqualTo("forum/" + forum.thing().text()));
        assertThat(directory.search("zebra", ALL, AsOf.on(D2022), Actor.VISITOR, 1))
                .hasSize(4);
        assertThat(directory
                        .search("anna zebra", ALL, AsOf.on(D2022), Actor.VISITOR, 1)
                        .getFirst()
                        .address())
                .isEqualTo("person/" + person.text());
    }

    @ParameterizedTest
    @CsvSource({
        "kommunikaton, Kommunikationsavdelningen",
        "komunikation, Kommunikationsavdelningen",
        "kommuniaktion, Kommunikationsavdelningen",
        "komunikationsavdelning, Kommunikationsavdelningen",
        "ostra, Östra distriktet",
        "ÖSTRA, Östra distriktet",
        "östar, Östra distriktet",
        "distriktet östra, Östra distriktet",
        "distr öst, Östra distriktet",
        "ötsra distrktet, Östra distriktet",
        "avdelningen, Kommunikationsavdelningen",
        "press & media, Press och media",
        "'media, press', Press och media",
        "eastern, Östra distriktet",
        "q-öst 1, Östra distriktet",
        "Q-OST, Östra distriktet"
    })
    void typing_errors_and_marks_and_the_order_of_words_are_forgiven(String typed, String name) {
        if (found("Kommunikationsavdelningen", AsOf.on(D2022)).isEmpty()) {
            unit("Kommunikationsavdelningen", null);
            unit("Press och media", null);
            did(new EstablishUnit(
                    UnitId.next(),
                    new UnitCode("Q-OST-1"),
                    new LocalText("Östra distriktet", "Eastern district"),
                    UnitType.DEPARTMENT,
                    null,
                    D2020));
        }
        assertThat(found(typed, AsOf.on(D2022))).first().asString().isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "asa qvist, Åsa Qvist",
        "kvist, Åsa Qvist",
        "åas qvi, Åsa Qvist",
        "qvist åsa, Åsa Qvist",
        "borje kral, Börje Karl"
    })
    void persons_are_found_though_misspelled(String typed, String name) {
        if (found("Åsa Qvist", AsOf.on(D2022)).isEmpty()) {
            person("Åsa Qvist");
            person("Börje Karl");
        }
        assertThat(found(typed, AsOf.on(D2022))).contains(name);
    }

    @Test
    void nothing_is_guessed_where_something_is_called_so() {
        unit("Giraffen", null);
        unit("Girafen", null);
        assertThat(found("giraffen", AsOf.on(D2022))).containsExactly("Giraffen");
        assertThat(directory.search("girrafen", ALL, AsOf.on(D2022), Actor.VISITOR, 5))
                .extracting(Finding::fit)
                .containsOnly(Finding.Fit.ALIKE);
        assertThat(found("xyzzyx", AsOf.on(D2022))).isEmpty();
        assertThat(found(" – ", AsOf.on(D2022))).isEmpty();
        assertThat(found("a\0b", AsOf.on(D2022))).isEmpty();
        assertThat(found("x".repeat(5000), AsOf.on(D2022))).isEmpty();
    }

    @Test
    void exact_names_come_first_then_beginnings_then_names_of_the_day_then_what_exists() {
        UnitId former = unit("Noshörning", null);
        did(rename(former, "Flodhäst", D2021));
        unit("Noshörningar", null);
        UnitId ended = unit("Alla noshörningar", null);
        did(new CloseUnit(ended, ClosingOutcome.ABOLISHED, List.of(), null, D2021));
        unit("Våra noshörningar", null);
        unit("Noshörning", null);
        assertThat(found("noshörning", AsOf.on(D2022)))
                .containsExactly(
                        "Noshörning",
                        "Flodhäst (Noshörning 2020-01-01..2021-01-01)",
                        "Noshörningar",
                        "Våra noshörningar",
                        "Alla noshörningar †2021-01-01");
    }

    @Test
    void former_and_coming_names_lead_to_what_it_is_called_on_the_day() {
        UnitId unit = unit("Lejonet", null);
        Done renamed = did(rename(unit, "Tigern", D2022));
        assertThat(found("lejonet", AsOf.on(D2021))).containsExactly("Lejonet");
        assertThat(found("lejonet", AsOf.on(D2023))).containsExactly("Tigern (Lejonet 2020-01-01..2022-01-01)");
        assertThat(found("tigern", AsOf.on(D2021))).containsExactly("Lejonet (Tigern 2022-01-01..)");
        AsOf before = new AsOf(
                D2023, new org.orgtrail.shared.Position(renamed.position().value() - 1));
        assertThat(found("tigern", before)).isEmpty();
        assertThat(found("lejonet", before)).containsExactly("Lejonet");

        did(new RecodeUnit(unit, new UnitCode("TIGER-9"), D2023));
        assertThat(found("tiger-9", AsOf.on(D2024))).containsExactly("Tigern");
        assertThat(found("tiger-9", AsOf.on(D2022))).containsExactly("Tigern (TIGER-9 2023-01-01..)");

        PersonId person = person("Gun Gasell");
        did(new ChangePersonName(person, "Gun Gnu", D2022));
        assertThat(found("gasell", AsOf.on(D2023))).containsExactly("Gun Gnu (Gun Gasell 1500-01-01..2022-01-01)");
    }

    @Test
    void what_was_never_true_is_found_only_by_what_was_believed() {
        UnitId unit = unit("Elefanten", null);
        Done wrong = did(rename(unit, "Mammuten", D2022));
        did(new CorrectStep(step(unit, Attribute.NAMES), rename(unit, "Snabeln", D2022)));
        assertThat(found("mammuten", AsOf.on(D2023))).isEmpty();
        assertThat(found("mammuten", wrong.on(D2023))).containsExactly("Mammuten");
        assertThat(found("snabeln", wrong.on(D2023))).isEmpty();
        assertThat(found("snabeln", AsOf.on(D2023))).containsExactly("Snabeln");
    }

    @Test
    void what_has_ended_or_is_to_come_is_found_with_its_life_and_on_its_own_page() {
        UnitId unit = unit("Krokodilen", null);
        PostId post = post(unit, "Krokodiltämjare", PostRole.OTHER);
        did(new org.orgtrail.organisation.command.AbolishPost(post, D2022));
        EstablishUnit coming = establish("Krokodilens hus", null, D2024);
        did(coming);
        assertThat(found("krokodil", AsOf.on(D2023)))
                .containsExactly(
                        "Krokodilen", "Krokodilens hus *2024-01-01", "Krokodiltämjare < Krokodilen †2022-01-01");
        assertThat(visitorFinds("krokodiltämjare", AsOf.on(D2023)))
                .extracting(Finding::address)
                .containsExactly("post/" + post.text());
        assertThat(directory.findUnits("krokodil", AsOf.on(D2023), admin, 0, 10))
                .extracting(ref -> ref.names().sv())
                .containsExactly("Krokodilen");
    }

    @Test
    void titles_of_posts_are_found_in_both_languages() {
        UnitId unit = unit("Pingvinen", null);
        PostId post = post(unit, "Pingvinvakt", PostRole.OTHER);
        did(new RetitlePost(post, new LocalText("Pingvinledare", "Penguin lead"), D2022));
        assertThat(found("penguin", AsOf.on(D2023))).containsExactly("Pingvinledare < Pingvinen");
        assertThat(found("pingvinvakt", AsOf.on(D2023)))
                .containsExactly("Pingvinledare < Pingvinen (Pingvinvakt 2020-01-01..2022-01-01)");
    }

    @ParameterizedTest
    @CsvSource({"031-777 06 03", "0317770603", "+46 31 777 06 03", "0046-31-7770603", "777 06 03", "031 777", "0603"})
    void a_telephone_number_leads_to_whose_it_is(String typed) {
        if (found("Telefonist Ett", AsOf.on(D2022)).isEmpty()) {
            PersonId person = person("Telefonist Ett");
            did(phone(ContactId.next(), person, "031-777 06 03", Visibility.PUBLIC, D2021));
        }
        assertThat(found(typed, AsOf.on(D2022)))
                .singleElement()
                .asString()
                .startsWith("Telefonist Ett (031-777 06 03 2021-01-01..");
        assertThat(found(typed, AsOf.on(D2020))).isEmpty();
    }

    @Test
    void numbers_for_staff_are_never_found_by_visitors_whatever_the_day_or_what_was_known() {
        PersonId person = person("Hemlig Telefon");
        ContactId hidden = ContactId.next();
        ContactId closed = ContactId.next();
        did(phone(hidden, person, "031-888 11 11", Visibility.STAFF, D2020));
        Done open = did(phone(closed, person, "031-888 22 22", Visibility.PUBLIC, D2020));
        assertThat(visitorFinds("031-888 22 22", AsOf.on(D2021))).hasSize(1);
        did(new org.orgtrail.organisation.command.ChangeContactPoint(
                closed, "031-888 22 22", null, Visibility.STAFF, D2022));

        for (LocalDate day : List.of(D2020, D2021, D2022, D2024)) {
            for (AsOf asOf : List.of(AsOf.on(day), open.on(day))) {
                for (String typed : List.of("031-888 11 11", "031-888 22 22", "031888", "1111", "2222")) {
                    assertThat(visitorFinds(typed, asOf)).as(typed + " " + asOf).isEmpty();
                }
            }
            assertThat(directory.search("031-888 11 11", ALL, AsOf.on(day), admin, 5))
                    .hasSize(1);
        }
    }

    @Test
    void of_much_that_has_ended_what_exists_is_not_pushed_out() {
        UnitId top = unit("Flocken", null);
        for (int i = 10; i < 40; i++) {
            UnitId unit = unit("Sebra " + i, top);
            did(new CloseUnit(unit, ClosingOutcome.ABOLISHED, List.of(), null, D2021));
        }
        unit("Sebra 99", top);
        assertThat(directory
                        .search("sebra", ALL, AsOf.on(D2022), Actor.VISITOR, 2)
                        .getFirst()
                        .name()
                        .sv())
                .isEqualTo("Sebra 99");
    }

    @Test
    void choices_for_a_form_come_in_pages_that_do_not_overlap() {
        for (String name : List.of("Orm A", "Orm B", "Orm C", "Orm D", "Orm E")) {
            unit(name, null);
        }
        assertThat(List.of(0, 2, 4))
                .flatExtracting(offset -> directory.findUnits("orm", AsOf.on(D2022), admin, offset, 2))
                .extracting(ref -> ref.names().sv())
                .containsExactly("Orm A", "Orm B", "Orm C", "Orm D", "Orm E");
    }

    @Test
    void a_name_of_the_longest_kind_is_found_and_stops_nothing() {
        String longest = "Kamelen " + "\uFDFA".repeat(192);
        unit(longest, null);
        unit("Kamel " + "\uD840\uDC0B".repeat(97), null);
        assertThat(directory.search("kamelen", ALL, AsOf.on(D2022), Actor.VISITOR, 5))
                .extracting(finding -> finding.name().sv())
                .containsExactly(longest);
    }

    @Test
    void no_other_value_of_a_contact_point_is_searched_not_even_for_those_who_may_see_it() {
        PersonId person = person("Elak Epost");
        ContactId mail = ContactId.next();
        did(new PublishContactPoint(
                mail,
                person,
                ContactKind.EMAIL,
                "pangolin@exempel.se",
                LocalText.sv("Pangolinlinjen"),
                Visibility.PUBLIC,
                D2020));
        assertThat(directory.search("pangolin", ALL, AsOf.on(D2021), admin, 5)).isEmpty();
        assertThat(directory.search("pangolinlinjen", ALL, AsOf.on(D2021), admin, 5))
                .isEmpty();
        assertThat(jdbc.queryForList("select 1 from directory_word where word like 'pangolin%'"))
                .isEmpty();
    }

    /** Whoever deletes all that is known of a thing can do so here too: by its id, and the words that then begin no term. */
    @Test
    void what_is_in_the_index_is_there_by_the_id_of_a_thing_and_every_word_begins_a_term() {
        UnitId unit = unit("Näbbdjuret " + "\uFB03".repeat(180), null);
        did(rename(unit, "En två tre fyra fem sex sju åtta nio tio elva tolv trettonde", D2022));
        assertThat(jdbc.queryForList(
                        "select distinct thing from directory_term except select thing from directory_thing"))
                .isEmpty();
        assertThat(jdbc.queryForList("select word from directory_word order by 1", String.class))
                .isEqualTo(jdbc.queryForList(
                        "select distinct split_part(term, ' ', 1) from directory_term where kind <> 'contact' order by 1",
                        String.class));
    }

    private List<Finding> visitorFinds(String typed, AsOf asOf) {
        return directory.search(typed, ALL, asOf, Actor.VISITOR, 5);
    }

    private List<String> found(String typed, AsOf asOf) {
        return visitorFinds(typed, asOf).stream()
                .map(finding -> finding.name().sv()
                        + places(finding)
                        + finding.found()
                                .map(other -> " (" + other.name().sv() + " "
                                        + other.period().from() + ".."
                                        + other.period()
                                                .end()
                                                .map(LocalDate::toString)
                                                .orElse("") + ")")
                                .orElse("")
                        + life(finding, asOf.validOn()))
                .toList();
    }

    private static String places(Finding finding) {
        return finding.places().isEmpty()
                ? ""
                : " < "
                        + finding.places()
                                .getFirst()
                                .post()
                                .map(post -> post.sv() + ", ")
                                .orElse("") + finding.places().getFirst().unit().sv();
    }

    private static String life(Finding finding, LocalDate day) {
        if (finding.existsOn(day)) {
            return "";
        }
        return day.isBefore(finding.lifetime().from())
                ? " *" + finding.lifetime().from()
                : " †" + finding.lifetime().to();
    }

    @Test
    void nothing_is_found_however_far_on_one_reads() {
        unit("Fjärran utpost", null);

        assertThat(directory.findUnits("fjärran", AsOf.on(D2022), Actor.VISITOR, 0, 10))
                .hasSize(1);
        assertThat(directory.findUnits("fjärran", AsOf.on(D2022), Actor.VISITOR, 999_999_999, 10))
                .isEmpty();
    }
}
