package org.orgtrail.history.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.history.Sentence;
import org.orgtrail.history.Sentence.Part;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.organisation.event.ForumClosed;
import org.orgtrail.organisation.event.ForumDescribed;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumMovedToUnit;
import org.orgtrail.organisation.event.ForumRanked;
import org.orgtrail.organisation.event.ForumRenamed;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonNameChanged;
import org.orgtrail.organisation.event.PersonProtected;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostAbolished;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.PostMovedToUnit;
import org.orgtrail.organisation.event.PostRetitled;
import org.orgtrail.organisation.event.ProtectionLifted;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.organisation.event.UnitReclassified;
import org.orgtrail.organisation.event.UnitRecoded;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;

/** What stands between asterisks is emphasised. */
class TellingTest {

    private static final LocalDate DAY = LocalDate.of(2016, 8, 15);
    private static final UnitId AREA = UnitId.next();
    private static final UnitId BUSINESS = UnitId.next();
    private static final UnitId INTERNATIONAL = UnitId.next();
    private static final PostId DIRECTOR = PostId.next();
    private static final PersonId HANNA = PersonId.next();
    private static final PersonId LARS = PersonId.next();
    private static final ForumId YOUTH = ForumId.next();
    private static final LocalText TEXT = LocalText.sv("En text.");
    private static final Link LINK = new Link(LocalText.sv("Läs mer"), "https://stad.example/");

    /** What a unit came from and what became of it is put right in whole sentences; that something is there is never said. */
    private static final List<Attribute<?>> TOLD_IN_SENTENCES =
            List.of(Attribute.EXISTS, Attribute.CLOSING, Attribute.PREDECESSORS);

    private static final Map<ThingId, ThingName> NAMES = Map.of(
            AREA, new ThingName(new LocalText("Kommunikation", "Communication"), Optional.empty(), "unit/KOM"),
            BUSINESS, new ThingName(new LocalText("Näringsliv", "Business"), Optional.empty(), "unit/NU"),
            INTERNATIONAL,
                    new ThingName(
                            new LocalText("Internationell avdelning", "International"), Optional.empty(), "unit/INT"),
            DIRECTOR, new ThingName(new LocalText("Kommunikationsdirektör", "Director"), Optional.empty(), ""),
            HANNA, new ThingName(LocalText.sv("Hanna Meland"), Optional.empty(), ""),
            LARS, new ThingName(LocalText.sv("Lars Envik"), Optional.empty(), ""),
            YOUTH, new ThingName(new LocalText("Ungdomsfullmäktige", "Youth Council"), Optional.empty(), ""));

    static Stream<Arguments> sentences() {
        return Stream.of(
                arguments(
                        new UnitEstablished(
                                INTERNATIONAL,
                                StepId.next(),
                                new UnitCode("INT"),
                                new LocalText("Internationell avdelning", "International"),
                                UnitType.DEPARTMENT,
                                AREA,
                                List.of(),
                                DAY,
                                Precision.DAY),
                        "Internationell avdelning *inrättas* som avdelning under Kommunikation",
                        "International is *established* as a department under Communication"),
                arguments(
                        new UnitEstablished(
                                AREA,
                                StepId.next(),
                                new UnitCode("GBG"),
                                LocalText.sv("Göteborgs Stad"),
                                UnitType.CITY,
                                null,
                                List.of(),
                                DAY,
                                Precision.DAY),
                        "Göteborgs Stad *inrättas* som stad",
                        "Göteborgs Stad is *established* as a city"),
                arguments(
                        new UnitEstablished(
                                INTERNATIONAL,
                                StepId.next(),
                                new UnitCode("INT"),
                                new LocalText("Internationell avdelning", "International"),
                                UnitType.DEPARTMENT,
                                AREA,
                                List.of(),
                                DAY,
                                Precision.BEFORE),
                        "Internationell avdelning *finns* som avdelning under Kommunikation, okänt sedan när",
                        "International *is there* as a department under Communication; since when is unknown"),
                arguments(
                        new UnitEstablished(
                                INTERNATIONAL,
                                StepId.next(),
                                new UnitCode("INT"),
                                new LocalText("Internationell avdelning", "International"),
                                UnitType.DEPARTMENT,
                                null,
                                List.of(),
                                DAY,
                                Precision.BEFORE),
                        "Internationell avdelning *finns* som avdelning, okänt sedan när",
                        "International *is there* as a department; since when is unknown"),
                arguments(
                        renamed(new LocalText("Information", "Information"), new LocalText("Kommunikation", "Comms")),
                        "Information *byter namn* till Kommunikation",
                        "Information is *renamed* Comms"),
                arguments(
                        renamed(new LocalText("Info", "Comms"), new LocalText("Kommunikation", "Comms")),
                        "Info *byter namn* till Kommunikation",
                        "Comms takes the *Swedish name* Kommunikation"),
                arguments(
                        renamed(LocalText.sv("Kommunikation"), new LocalText("Kommunikation", "Comms")),
                        "Kommunikation får det *engelska namnet* Comms",
                        "Kommunikation takes the *English name* Comms"),
                arguments(
                        renamed(new LocalText("Kommunikation", "Comms"), LocalText.sv("Kommunikation")),
                        "Kommunikation har inte längre något *engelskt namn*",
                        "Kommunikation no longer has an *English name*"),
                arguments(
                        new UnitDescribed(AREA, StepId.next(), TEXT, LINK, DAY),
                        "Kommunikation får *ny text och länk*",
                        "Communication gets *new text and a new link*"),
                arguments(
                        new UnitDescribed(AREA, StepId.next(), TEXT, null, DAY),
                        "Kommunikation får *ny text*",
                        "Communication gets *new text*"),
                arguments(
                        new UnitDescribed(AREA, StepId.next(), null, LINK, DAY),
                        "Kommunikation får *ny länk*, utan text",
                        "Communication gets a *new link*, without text"),
                arguments(
                        new UnitDescribed(AREA, StepId.next(), null, null, DAY),
                        "Kommunikation är *utan text* och länk",
                        "Communication is *without text* and link"),
                arguments(
                        new UnitRanked(AREA, StepId.next(), 2, DAY),
                        "Kommunikation får *plats 2* i ordningen",
                        "Communication takes *place 2* in the order"),
                arguments(
                        new UnitRanked(AREA, StepId.next(), null, DAY),
                        "Kommunikation står *utan bestämd plats* i ordningen",
                        "Communication has *no fixed place* in the order"),
                arguments(
                        moved(BUSINESS, AREA),
                        "Internationell avdelning *flyttas* från Näringsliv till Kommunikation",
                        "International *moves* from Business to Communication"),
                arguments(
                        moved(BUSINESS, null),
                        "Internationell avdelning *flyttas* från Näringsliv till organisationens översta nivå",
                        "International *moves* from Business to the organisation's top level"),
                arguments(
                        new UnitClosed(AREA, StepId.next(), ClosingOutcome.ABOLISHED, List.of(), null, DAY),
                        "Kommunikation *läggs ned*",
                        "Communication is *closed*"),
                arguments(
                        postEstablished(),
                        "Befattningen Kommunikationsdirektör *inrättas* i Kommunikation",
                        "The post Director is *established* in Communication"),
                arguments(
                        new PostRetitled(
                                DIRECTOR,
                                StepId.next(),
                                LocalText.sv("Informationsdirektör"),
                                LocalText.sv("Kommunikationsdirektör"),
                                DAY),
                        "Informationsdirektör i Kommunikation *blir* Kommunikationsdirektör",
                        "Informationsdirektör in Communication *becomes* Kommunikationsdirektör"),
                arguments(
                        new PostAbolished(DIRECTOR, StepId.next(), DAY),
                        "Befattningen Kommunikationsdirektör i Kommunikation *dras in*",
                        "The post Director in Communication is *abolished*"),
                arguments(
                        appointed(HANNA, AppointmentKind.PERMANENT, null),
                        "*Hanna Meland* förordnas som Kommunikationsdirektör i Kommunikation",
                        "*Hanna Meland* is appointed Director in Communication"),
                arguments(
                        appointed(HANNA, AppointmentKind.ACTING, LocalDate.of(2017, 1, 1)),
                        "*Hanna Meland* förordnas som tf Kommunikationsdirektör i Kommunikation, till och med 2016-12-31",
                        "*Hanna Meland* is appointed acting Director in Communication, up to and including 2016-12-31"),
                arguments(
                        appointed(HANNA, AppointmentKind.INTERIM, null),
                        "*Hanna Meland* förordnas interimistiskt som Kommunikationsdirektör i Kommunikation",
                        "*Hanna Meland* is appointed interim Director in Communication"),
                arguments(
                        ended(LARS, null),
                        "*Lars Envik* lämnar befattningen som Kommunikationsdirektör i Kommunikation",
                        "*Lars Envik* leaves the post of Director in Communication"),
                arguments(
                        ended(LARS, "pension"),
                        "*Lars Envik* lämnar befattningen som Kommunikationsdirektör i Kommunikation (pension)",
                        "*Lars Envik* leaves the post of Director in Communication (pension)"),
                arguments(
                        new PersonRegistered(HANNA, StepId.next(), "Hanna Meland"),
                        "*Hanna Meland* förs in i registret",
                        "*Hanna Meland* is entered in the register"),
                arguments(
                        new ForumEstablished(
                                YOUTH,
                                StepId.next(),
                                AREA,
                                LocalText.sv("Ungdomsfullmäktige"),
                                TEXT,
                                LINK,
                                DAY,
                                Precision.DAY),
                        "Forumet Ungdomsfullmäktige *inrättas* hos Kommunikation",
                        "The forum Ungdomsfullmäktige is *established* with Communication"),
                arguments(
                        new ForumRenamed(
                                YOUTH,
                                StepId.next(),
                                LocalText.sv("Ungdomsråd"),
                                LocalText.sv("Ungdomsfullmäktige"),
                                DAY),
                        "Forumet Ungdomsråd *byter namn* till Ungdomsfullmäktige",
                        "The forum Ungdomsråd is *renamed* Ungdomsfullmäktige"),
                arguments(
                        new ForumDescribed(YOUTH, StepId.next(), TEXT, LINK, DAY),
                        "Ungdomsfullmäktige får *ny text och länk*",
                        "Youth Council gets *new text and a new link*"),
                arguments(
                        new ForumRanked(YOUTH, StepId.next(), 1, DAY),
                        "Ungdomsfullmäktige får *plats 1* i ordningen",
                        "Youth Council takes *place 1* in the order"),
                arguments(
                        new ForumClosed(YOUTH, StepId.next(), DAY),
                        "Forumet Ungdomsfullmäktige *läggs ned*",
                        "The forum Youth Council is *closed*"),
                arguments(
                        published(ContactKind.PHONE, "031-390 06 00", LocalText.sv("växel")),
                        "Kommunikationsdirektör i Kommunikation får telefonnumret *031-390 06 00* (växel)",
                        "Director in Communication gets the telephone number *031-390 06 00* (växel)"),
                arguments(
                        published(ContactKind.VISIT, "Gustaf Adolfs torg 4\n411 10 Göteborg", null),
                        "Kommunikationsdirektör i Kommunikation får besöksadressen *Gustaf Adolfs torg 4, 411 10 Göteborg*",
                        "Director in Communication gets the visiting address *Gustaf Adolfs torg 4, 411 10 Göteborg*"),
                arguments(
                        changed("031-390 06 30", "031-390 06 03"),
                        "Telefonnumret till Kommunikation *ändras* från 031-390 06 30 till *031-390 06 03*",
                        "The telephone number of Communication *changes* from 031-390 06 30 to *031-390 06 03*"),
                arguments(
                        changed("031-390 06 03", "031-390 06 03"),
                        "Telefonnumret 031-390 06 03 till Kommunikation får *ändrad benämning eller synlighet*",
                        "The telephone number 031-390 06 03 of Communication gets *another label or other readers*"),
                arguments(
                        new ContactPointWithdrawn(
                                ContactId.next(), StepId.next(), HANNA, ContactKind.EMAIL, "hanna@stad.example", DAY),
                        "E-postadressen hanna@stad.example till Hanna Meland *tas bort*",
                        "The e-mail address hanna@stad.example of Hanna Meland is *withdrawn*"),
                arguments(
                        new UnitRecoded(AREA, StepId.next(), new UnitCode("KOM"), new UnitCode("KO"), DAY),
                        "Kommunikation *byter kod* från KOM till KO",
                        "Communication *changes its code* from KOM to KO"),
                arguments(
                        new UnitReclassified(AREA, StepId.next(), UnitType.AREA, UnitType.DEPARTMENT, DAY),
                        "Kommunikation *ändras* från område till avdelning",
                        "Communication *changes* from an area to a department"),
                arguments(
                        new PostMovedToUnit(DIRECTOR, StepId.next(), BUSINESS, AREA, DAY),
                        "Kommunikationsdirektör *flyttas* från Näringsliv till Kommunikation",
                        "Director *moves* from Business to Communication"),
                arguments(
                        new ForumMovedToUnit(YOUTH, StepId.next(), BUSINESS, AREA, DAY),
                        "Ungdomsfullmäktige *flyttas* från Näringsliv till Kommunikation",
                        "Youth Council *moves* from Business to Communication"),
                arguments(
                        new PersonNameChanged(HANNA, StepId.next(), "Hanna Berg", "Hanna Meland", DAY),
                        "Hanna Berg *byter namn* till Hanna Meland",
                        "Hanna Berg *changes name* to Hanna Meland"),
                arguments(
                        new PersonProtected(HANNA, StepId.next()),
                        "Hanna Meland *skyddas*",
                        "Hanna Meland *is protected*"),
                arguments(
                        new ProtectionLifted(HANNA, StepId.next()),
                        "skyddet av Hanna Meland *hävs*",
                        "the protection of Hanna Meland *is lifted*"),
                arguments(
                        new StepRetracted(AREA, StepId.next(), StepId.next(), List.of("names"), null, DAY),
                        "En uppgift om Kommunikation *tas tillbaka*",
                        "Something about Communication is *taken back*"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void an_event_is_told_in_both_languages(OrganisationEvent event, String swedish, String english) {
        assertThat(tell(null, Texts.SWEDISH, event)).containsExactly(swedish);
        assertThat(tell(null, Texts.ENGLISH, event)).containsExactly(english);
    }

    @Test
    void every_event_has_a_sentence_here() {
        assertThat(sentences()
                        .map(arguments -> arguments.get()[0].getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(records(OrganisationEvent.class)
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void an_event_is_read_back_as_it_was_kept(OrganisationEvent event, String swedish, String english) {
        assertThat(EventJson.read(EventJson.type(event), EventJson.write(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_contact_point_has_its_words(ContactKind kind) {
        assertThat(tell(
                        null,
                        Texts.SWEDISH,
                        published(kind, "x", null),
                        new ContactPointChanged(
                                ContactId.next(), StepId.next(), AREA, kind, "x", "y", null, Visibility.PUBLIC, DAY),
                        new ContactPointChanged(
                                ContactId.next(), StepId.next(), AREA, kind, "x", "x", null, Visibility.PUBLIC, DAY),
                        new ContactPointWithdrawn(ContactId.next(), StepId.next(), AREA, kind, "x", DAY)))
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_appointment_has_its_words_alone_in_succession_and_with_a_new_post(AppointmentKind kind) {
        for (Locale locale : Texts.LOCALES) {
            assertThat(tell(null, locale, appointed(HANNA, kind, null))).hasSize(1);
            assertThat(tell(null, locale, ended(LARS, null), appointed(HANNA, kind, null)))
                    .hasSize(1);
            assertThat(tell(null, locale, ended(HANNA, null), appointed(HANNA, kind, null)))
                    .hasSize(1);
            assertThat(tell(null, locale, postEstablished(), appointed(HANNA, kind, null)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_type_of_unit_has_its_word(UnitType type) {
        var established = new UnitEstablished(
                AREA,
                StepId.next(),
                new UnitCode("KOM"),
                LocalText.sv("Kommunikation"),
                type,
                null,
                List.of(),
                DAY,
                Precision.DAY);
        assertThat(tell(null, Texts.SWEDISH, established)).hasSize(1);
        assertThat(tell(null, Texts.ENGLISH, established)).hasSize(1);
    }

    @Test
    void every_attribute_has_its_words_where_it_is_put_right() {
        Stream<Attribute<?>> attributes = Stream.concat(
                Stream.of(Attribute.START_PRECISION),
                sentences()
                        .flatMap(arguments -> ((OrganisationEvent) arguments.get()[0])
                                .steps().stream().map(Step::attribute)));
        assertThat(attributes.filter(attribute -> !TOLD_IN_SENTENCES.contains(attribute)))
                .isNotEmpty()
                .allSatisfy(attribute -> {
                    for (Locale locale : Texts.LOCALES) {
                        String key = "history.subject." + attribute.key();
                        assertThat(Texts.of(
                                        locale, attribute.equals(Attribute.CONTACT_VALUE) ? key + ".PHONE" : key, "x"))
                                .isNotBlank();
                    }
                });
    }

    @Test
    void each_value_that_was_wrong_is_a_sentence() {
        PersonAppointed wrong = appointed(LARS, AppointmentKind.ACTING, null);
        PersonAppointed right = appointed(HANNA, AppointmentKind.PERMANENT, LocalDate.of(2017, 1, 1));
        assertThat(corrected(Texts.SWEDISH, wrong, right))
                .containsExactly(
                        "*Rättas*: innehavaren av befattningen Kommunikationsdirektör i Kommunikation var Lars Envik, "
                                + "rätt är *Hanna Meland*",
                        "*Rättas*: förordnandet som Kommunikationsdirektör i Kommunikation var tillförordnad, "
                                + "rätt är *ordinarie*",
                        "*Rättas*: *Hanna Meland* förordnas som Kommunikationsdirektör i Kommunikation, "
                                + "till och med 2016-12-31 – sista dagen var tills vidare, rätt är *2016-12-31*");
        assertThat(corrected(
                        Texts.ENGLISH,
                        renamed(TEXT, new LocalText("Kommunikation", "Comms")),
                        renamed(TEXT, new LocalText("Kommunikation", "Communication"))))
                .containsExactly("*Corrected*: the name in English was Comms, right is *Communication*");
        assertThat(corrected(Texts.SWEDISH, moved(BUSINESS, AREA), moved(BUSINESS, null)))
                .containsExactly("*Rättas*: överordnad enhet för Internationell avdelning var Kommunikation, "
                        + "rätt är *organisationens översta nivå*");
    }

    @Test
    void a_long_text_put_right_is_told_without_its_words() {
        LocalText lengthy = LocalText.sv("lång ".repeat(50));
        assertThat(corrected(
                        Texts.SWEDISH,
                        new UnitDescribed(AREA, StepId.next(), TEXT, null, DAY),
                        new UnitDescribed(AREA, StepId.next(), lengthy, null, DAY)))
                .containsExactly("*Rättas*: texten om Kommunikation");
        assertThat(corrected(
                        Texts.SWEDISH,
                        new UnitDescribed(AREA, StepId.next(), TEXT, null, DAY),
                        new UnitDescribed(AREA, StepId.next(), null, LINK, DAY)))
                .containsExactly(
                        "*Rättas*: texten om Kommunikation var En text., rätt är *–*",
                        "*Rättas*: länken för Kommunikation var –, rätt är *https://stad.example/*");
    }

    private static List<String> corrected(Locale locale, OrganisationEvent wrong, OrganisationEvent right) {
        return new CorrectionPhrases(telling(null))
                .of(wrong, right).stream()
                        .map(phrase -> marked(Wording.sentence(phrase, NAMES, locale)))
                        .toList();
    }

    @Test
    void who_leaves_a_post_and_who_takes_it_on_the_same_day_are_one_sentence() {
        assertThat(tell(AREA, Texts.SWEDISH, ended(LARS, null), appointed(HANNA, AppointmentKind.PERMANENT, null)))
                .containsExactly("*Hanna Meland* efterträder *Lars Envik* som Kommunikationsdirektör");
        assertThat(tell(AREA, Texts.ENGLISH, appointed(HANNA, AppointmentKind.ACTING, null), ended(LARS, null)))
                .containsExactly("*Hanna Meland* steps in after *Lars Envik* as acting Director");
    }

    @Test
    void nobody_succeeds_themselves() {
        assertThat(tell(AREA, Texts.SWEDISH, ended(HANNA, null), appointed(HANNA, AppointmentKind.PERMANENT, null)))
                .containsExactly("*Hanna Meland* får nytt förordnande som Kommunikationsdirektör");
    }

    @Test
    void where_two_leave_a_post_at_once_nobody_is_called_the_successor_of_one() {
        assertThat(tell(
                        AREA,
                        Texts.SWEDISH,
                        ended(LARS, null),
                        ended(HANNA, null),
                        appointed(HANNA, AppointmentKind.PERMANENT, null)))
                .hasSize(3);
    }

    @Test
    void the_first_holder_is_told_with_the_post() {
        assertThat(tell(
                        null,
                        Texts.SWEDISH,
                        new PersonRegistered(HANNA, StepId.next(), "Hanna Meland"),
                        postEstablished(),
                        appointed(HANNA, AppointmentKind.PERMANENT, null)))
                .containsExactly(
                        "Befattningen Kommunikationsdirektör *inrättas* i Kommunikation, med *Hanna Meland* som innehavare");
    }

    @Test
    void who_held_a_post_already_is_told_with_the_post_where_that_was_there_already_and_succeeds_nobody() {
        PersonAppointed already = new PersonAppointed(
                AppointmentId.next(),
                StepId.next(),
                DIRECTOR,
                HANNA,
                AppointmentKind.ACTING,
                DAY,
                Precision.BEFORE,
                null);
        PostEstablished there = new PostEstablished(
                DIRECTOR, StepId.next(), AREA, LocalText.sv("Chef"), PostRole.HEAD, DAY, Precision.BEFORE);

        assertThat(tell(null, Texts.SWEDISH, there, already))
                .containsExactly(
                        "Befattningen Chef *finns* i Kommunikation, med *Hanna Meland* som tillförordnad, sedan när är inte känt");
        assertThat(tell(null, Texts.ENGLISH, postEstablished(), already))
                .containsExactlyInAnyOrder(
                        "The post Director is *established* in Communication",
                        "*Hanna Meland* is acting Director in Communication; since when is unknown");
        assertThat(tell(null, Texts.SWEDISH, ended(LARS, null), already)).hasSize(2);
    }

    @Test
    void the_text_and_the_place_of_what_is_new_go_without_saying() {
        assertThat(tell(
                        null,
                        Texts.SWEDISH,
                        new ForumEstablished(
                                YOUTH, StepId.next(), AREA, LocalText.sv("Rådet"), null, null, DAY, Precision.DAY),
                        new ForumDescribed(YOUTH, StepId.next(), TEXT, LINK, DAY),
                        new ForumRanked(YOUTH, StepId.next(), 1, DAY),
                        moved(BUSINESS, AREA),
                        new UnitDescribed(INTERNATIONAL, StepId.next(), TEXT, LINK, DAY),
                        new UnitRanked(INTERNATIONAL, StepId.next(), 2, DAY)))
                .containsExactly(
                        "Forumet Rådet *inrättas* hos Kommunikation",
                        "Internationell avdelning *flyttas* från Näringsliv till Kommunikation",
                        "Internationell avdelning får *ny text och länk*");
    }

    @Test
    void a_move_is_seen_from_the_unit_whose_history_is_read() {
        assertThat(tell(AREA, Texts.SWEDISH, moved(BUSINESS, AREA)))
                .containsExactly("Internationell avdelning *flyttas* hit från Näringsliv");
        assertThat(tell(BUSINESS, Texts.SWEDISH, moved(BUSINESS, AREA)))
                .containsExactly("Internationell avdelning *flyttas* härifrån till Kommunikation");
    }

    @Test
    void names_are_parts_of_their_own_and_lead_to_their_pages() {
        Phrase phrase =
                telling(null).of(List.of(moved(BUSINESS, AREA))).getFirst().phrase();
        assertThat(Wording.sentence(phrase, NAMES, Texts.SWEDISH).parts())
                .containsExactly(
                        new Part("Internationell avdelning", false, Optional.of("unit/INT")),
                        new Part(" ", false, Optional.empty()),
                        new Part("flyttas", true, Optional.empty()),
                        new Part(" från ", false, Optional.empty()),
                        new Part("Näringsliv", false, Optional.of("unit/NU")),
                        new Part(" till ", false, Optional.empty()),
                        new Part("Kommunikation", false, Optional.of("unit/KOM")));
    }

    @Test
    void what_a_sentence_names_in_another_language_is_said_to_be_in_that() {
        LocalText swedish = LocalText.sv("Kommunikation");
        LocalText both = new LocalText("Kommunikation", "Communications");
        assertThat(foreign(Texts.ENGLISH, renamed(LocalText.sv("Press"), swedish)))
                .containsExactly(
                        new Part("Press", false, Optional.of("unit/KOM"), Optional.of(Texts.SWEDISH)),
                        new Part("Kommunikation", false, Optional.of("unit/KOM"), Optional.of(Texts.SWEDISH)));
        assertThat(foreign(Texts.ENGLISH, renamed(both, new LocalText("Information", "Information"))))
                .isEmpty();
        assertThat(foreign(Texts.SWEDISH, renamed(swedish, both)))
                .containsExactly(new Part("Communications", false, Optional.empty(), Optional.of(Texts.ENGLISH)));
        assertThat(foreign(Texts.ENGLISH, appointed(HANNA, AppointmentKind.PERMANENT, null)))
                .isEmpty();
    }

    private static List<Part> foreign(Locale locale, OrganisationEvent event) {
        return Wording.sentence(telling(null).of(List.of(event)).getFirst().phrase(), NAMES, locale).parts().stream()
                .filter(part -> part.language().isPresent())
                .toList();
    }

    @Test
    void signs_that_mean_something_in_patterns_mean_nothing_in_names() {
        assertThat(tell(null, Texts.SWEDISH, renamed(LocalText.sv("A*'{0}'"), LocalText.sv("*B*"))))
                .containsExactly("A*'{0}' *byter namn* till *B*");
    }

    @Test
    void what_the_directory_does_not_know_is_said_to_be_without_a_name() {
        assertThat(tell(
                        null,
                        Texts.SWEDISH,
                        new UnitClosed(UnitId.next(), StepId.next(), ClosingOutcome.ABOLISHED, List.of(), null, DAY)))
                .containsExactly("(namn saknas) *läggs ned*");
    }

    private static Telling telling(@Nullable UnitId here) {
        return new Telling(
                new Places(here, (post, _) -> post.equals(DIRECTOR) ? Optional.of(AREA) : Optional.empty()), true);
    }

    private static List<String> tell(@Nullable UnitId here, Locale locale, OrganisationEvent... events) {
        return telling(here).of(List.of(events)).stream()
                .map(line -> marked(Wording.sentence(line.phrase(), NAMES, locale)))
                .toList();
    }

    private static String marked(Sentence sentence) {
        return sentence.parts().stream()
                .map(part -> part.emphasised() ? "*" + part.text() + "*" : part.text())
                .collect(Collectors.joining())
                .replace("**", "");
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TellingTest::records)
                : Stream.of(type);
    }

    private static UnitRenamed renamed(LocalText previous, LocalText names) {
        return new UnitRenamed(AREA, StepId.next(), previous, names, DAY);
    }

    private static UnitMoved moved(@Nullable UnitId from, @Nullable UnitId to) {
        return new UnitMoved(INTERNATIONAL, StepId.next(), from, to, DAY);
    }

    private static PostEstablished postEstablished() {
        return new PostEstablished(
                DIRECTOR,
                StepId.next(),
                AREA,
                new LocalText("Kommunikationsdirektör", "Director"),
                PostRole.HEAD,
                DAY,
                Precision.DAY);
    }

    private static PersonAppointed appointed(PersonId person, AppointmentKind kind, @Nullable LocalDate to) {
        return new PersonAppointed(AppointmentId.next(), StepId.next(), DIRECTOR, person, kind, DAY, Precision.DAY, to);
    }

    private static AppointmentEnded ended(PersonId person, @Nullable String reason) {
        return new AppointmentEnded(AppointmentId.next(), StepId.next(), DIRECTOR, person, reason, DAY);
    }

    private static ContactPointPublished published(ContactKind kind, String value, @Nullable LocalText label) {
        return new ContactPointPublished(
                ContactId.next(), StepId.next(), DIRECTOR, kind, value, label, Visibility.PUBLIC, DAY);
    }

    private static ContactPointChanged changed(String previous, String value) {
        return new ContactPointChanged(
                ContactId.next(),
                StepId.next(),
                AREA,
                ContactKind.PHONE,
                previous,
                value,
                null,
                Visibility.PUBLIC,
                DAY);
    }
}
