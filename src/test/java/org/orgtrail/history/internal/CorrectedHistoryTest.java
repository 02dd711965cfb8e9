package org.orgtrail.history.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orgtrail.history.internal.Recorder.TODAY;
import static org.orgtrail.history.internal.Recorder.establish;
import static org.orgtrail.history.internal.Recorder.publish;
import static org.orgtrail.history.internal.Recorder.rename;
import static org.orgtrail.shared.Texts.ENGLISH;
import static org.orgtrail.shared.Texts.SWEDISH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangePage;
import org.orgtrail.history.ChangePage.How;
import org.orgtrail.history.ChangePage.Revision;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.history.Sentence;
import org.orgtrail.history.internal.Recorder.Did;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.ReadModelRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What history tells of what was corrected, taken back and undone: of the world, and of the log. */
@OrgtrailTest
class CorrectedHistoryTest {

    private static final String ESTABLISHED = "2010-01-01 Enheten inrättas som avdelning";
    private static final String ESTABLISHED_IN_ENGLISH = "2010-01-01 Enheten is established as a department";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    private Recorder recorder;
    private UnitId unit;

    @BeforeEach
    void establishUnit() {
        recorder = new Recorder(application);
        unit = recorder.unit("Enheten", null, "2010-01-01");
    }

    // Corrections

    @Test
    void a_corrected_value_is_told_as_if_it_had_always_been_so_and_the_log_tells_both() {
        ContactId phone = ContactId.next();
        recorder.did(publish(phone, unit, "031-00", Visibility.PUBLIC, "2011-01-01"));
        Did wrong = recorder.did(change(phone, "031-30", "2016-08-15"));
        Did correction =
                recorder.did(new CorrectStep(recorder.step(wrong, phone), change(phone, "031-03", "2016-08-15")));

        assertThat(recorder.world(unit, SWEDISH))
                .containsExactly(
                        "2016-08-15 Telefonnumret till Enheten ändras från 031-00 till 031-03",
                        "2011-01-01 Enheten får telefonnumret 031-00",
                        ESTABLISHED);
        assertThat(recorder.world(unit, wrong.position(), ENGLISH))
                .containsExactly(
                        "2016-08-15 The telephone number of Enheten changes from 031-00 to 031-30",
                        "2011-01-01 Enheten gets the telephone number 031-00",
                        ESTABLISHED_IN_ENGLISH);
        assertThat(recorder.log(unit, SWEDISH))
                .containsExactly(
                        "2016-08-15 Rättas: telefonnumret till Enheten var 031-30, rätt är 031-03",
                        "2016-08-15 Telefonnumret till Enheten ändras från 031-00 till 031-30",
                        "2011-01-01 Enheten får telefonnumret 031-00",
                        ESTABLISHED);
        assertThat(recorder.log(unit, ENGLISH).getFirst())
                .isEqualTo("2016-08-15 Corrected: the telephone number of Enheten was 031-30, right is 031-03");
        ChangeEntry entry = entries(Span.ALL).getFirst();
        assertThat(entry.change().id()).isEqualTo(wrong.change());
        assertThat(entry.corrections()).extracting(RecordedChange::id).containsExactly(correction.change());
        assertThat(entries(Span.AS_RECORDED).getFirst().change().id()).isEqualTo(correction.change());
    }

    @Test
    void a_change_that_puts_another_right_does_not_correct_what_it_says_itself() {
        Did wrong = recorder.did(rename(unit, "Fel", "2015-01-01"));
        UnitId part = UnitId.next();
        Did both = recorder.did(
                new CorrectStep(recorder.step(wrong, unit), rename(unit, "Rätt", "2015-01-01")),
                establish(part, "Delen", unit, "2018-01-01"));

        assertThat(entries(Span.ALL))
                .extracting(
                        entry -> entry.change().id(),
                        entry -> entry.corrections().stream()
                                .map(RecordedChange::id)
                                .toList())
                .startsWith(tuple(both.change(), List.of()), tuple(wrong.change(), List.of(both.change())));
    }

    @Test
    void what_went_before_is_told_by_what_stands() {
        Did wrong = recorder.did(rename(unit, "Fel", "2015-01-01"));
        Did later = recorder.did(rename(unit, "Senare", "2018-01-01"));
        recorder.did(new CorrectStep(recorder.step(wrong, unit), rename(unit, "Rätt", "2015-01-01")));

        assertThat(recorder.world(unit, SWEDISH))
                .containsExactly(
                        "2018-01-01 Rätt byter namn till Senare",
                        "2015-01-01 Enheten byter namn till Rätt",
                        ESTABLISHED);
        assertThat(recorder.world(unit, later.position(), SWEDISH))
                .containsExactly(
                        "2018-01-01 Fel byter namn till Senare", "2015-01-01 Enheten byter namn till Fel", ESTABLISHED);
        assertThat(recorder.log(unit, ENGLISH))
                .containsExactly(
                        "2015-01-01 Corrected: the name was Fel, right is Rätt",
                        "2018-01-01 Fel is renamed Senare",
                        "2015-01-01 Enheten is renamed Fel",
                        ESTABLISHED_IN_ENGLISH);
    }

    @Test
    void a_change_recorded_late_is_what_went_before_a_later_one_and_one_that_changes_nothing_any_more_is_not_told() {
        recorder.did(rename(unit, "Två", "2018-01-01"));
        Did late = recorder.did(rename(unit, "Ett", "2015-01-01"));
        recorder.did(rename(unit, "Två", "2016-01-01"));

        assertThat(recorder.world(unit, late.position(), SWEDISH))
                .startsWith("2018-01-01 Ett byter namn till Två", "2015-01-01 Enheten byter namn till Ett");
        assertThat(recorder.world(unit, SWEDISH))
                .startsWith("2016-01-01 Ett byter namn till Två", "2015-01-01 Enheten byter namn till Ett");
        assertThat(recorder.log(unit, SWEDISH)).hasSize(4);
    }

    @Test
    void a_day_that_was_wrong_moves_and_stays_with_its_change() {
        Did wrong = recorder.did(rename(unit, "Två", "2015-01-01"));
        recorder.did(new CorrectStep(recorder.step(wrong, unit), rename(unit, "Två", "2015-03-01")));

        assertThat(recorder.world(unit, SWEDISH))
                .containsExactly("2015-03-01 Enheten byter namn till Två", ESTABLISHED);
        assertThat(entries(Span.ALL).getFirst().change().id()).isEqualTo(wrong.change());
        assertThat(recorder.log(unit, SWEDISH).getFirst())
                .isEqualTo("2015-03-01 Rättas: Enheten byter namn till Två – första dagen var 2015-01-01, "
                        + "rätt är 2015-03-01");
        assertThat(recorder.log(unit, ENGLISH).getFirst())
                .isEqualTo("2015-03-01 Corrected: Enheten is renamed Två – the first day was 2015-01-01, "
                        + "right is 2015-03-01");
    }

    @Test
    void a_correction_of_a_correction_is_told_with_the_first_change() {
        Did first = recorder.did(rename(unit, "Fel", "2015-01-01"));
        Did second = recorder.did(new CorrectStep(recorder.step(first, unit), rename(unit, "Också fel", "2015-01-01")));
        recorder.did(new CorrectStep(recorder.step(second, unit), rename(unit, "Rätt", "2015-01-01")));

        assertThat(recorder.world(unit, SWEDISH))
                .containsExactly("2015-01-01 Enheten byter namn till Rätt", ESTABLISHED);
        assertThat(entries(Span.ALL).getFirst().change().id()).isEqualTo(first.change());
        assertThat(recorder.log(unit, SWEDISH))
                .startsWith(
                        "2015-01-01 Rättas: namnet var Också fel, rätt är Rätt",
                        "2015-01-01 Rättas: namnet var Fel, rätt är Också fel");
    }

    @Test
    void the_wrong_holder_is_put_right_where_they_came_and_where_they_left() {
        PostId post = PostId.next();
        PersonId wrong = recorder.person("Fel Person");
        PersonId right = recorder.person("Rätt Person");
        AppointmentId appointment = AppointmentId.next();
        recorder.did(new EstablishPost(post, unit, LocalText.sv("Chef"), PostRole.HEAD, day("2011-01-01")));
        Did appointed = recorder.did(appoint(appointment, post, wrong));
        Did ended = recorder.did(new EndAppointment(appointment, null, day("2014-01-01")));
        recorder.did(new CorrectStep(recorder.step(appointed, appointment), appoint(appointment, post, right)));

        assertThat(recorder.world(unit, SWEDISH))
                .startsWith(
                        "2014-01-01 Rätt Person lämnar befattningen som Chef",
                        "2012-01-01 Rätt Person förordnas som Chef");
        assertThat(recorder.world(unit, ended.position(), SWEDISH))
                .startsWith(
                        "2014-01-01 Fel Person lämnar befattningen som Chef",
                        "2012-01-01 Fel Person förordnas som Chef");
        assertThat(recorder.log(unit, SWEDISH).getFirst())
                .isEqualTo("2012-01-01 Rättas: innehavaren av befattningen Chef var Fel Person, rätt är Rätt Person");
        assertThat(recorder.log(unit, ENGLISH).getFirst())
                .isEqualTo("2012-01-01 Corrected: the holder of the post Chef was Fel Person, right is Rätt Person");
    }

    @Test
    void a_holders_name_put_right_is_told_of_the_unit_where_the_post_is() {
        PostId post = PostId.next();
        PersonId person = PersonId.next();
        Did registered = recorder.did(new RegisterPerson(person, "Hana Meland"));
        recorder.did(
                new EstablishPost(post, unit, LocalText.sv("Chef"), PostRole.HEAD, day("2011-01-01")),
                appoint(AppointmentId.next(), post, person));
        recorder.did(new CorrectStep(recorder.step(registered, person), new RegisterPerson(person, "Hanna Meland")));

        assertThat(recorder.log(unit, SWEDISH).getFirst())
                .endsWith("Rättas: namnet var Hana Meland, rätt är Hanna Meland");
        assertThat(recorder.world(unit, SWEDISH).getFirst()).isEqualTo("2012-01-01 Hanna Meland förordnas som Chef");
    }

    // Taking back

    @Test
    void what_was_taken_back_is_gone_from_the_world_and_told_in_the_log() {
        Did mistake = recorder.did(rename(unit, "Aldrig", "2015-01-01"));
        recorder.did(new RetractStep(unit, recorder.step(mistake, unit), Set.of()));

        assertThat(recorder.world(unit, SWEDISH)).containsExactly(ESTABLISHED);
        assertThat(recorder.world(unit, mistake.position(), SWEDISH)).hasSize(2);
        assertThat(recorder.log(unit, SWEDISH))
                .containsExactly(
                        "2015-01-01 Tas tillbaka: Enheten byter namn till Aldrig",
                        "2015-01-01 Enheten byter namn till Aldrig",
                        ESTABLISHED);
        assertThat(recorder.log(unit, ENGLISH).getFirst())
                .isEqualTo("2015-01-01 Taken back: Enheten is renamed Aldrig");
    }

    @Test
    void what_is_left_of_a_step_taken_back_in_part_is_told() {
        Link link = new Link(LocalText.sv("Läs mer"), "https://stad.example/");
        Did described = recorder.did(new DescribeUnit(unit, LocalText.sv("En text."), link, day("2015-01-01")));
        recorder.did(new RetractStep(unit, recorder.step(described, unit), Set.of("link")));

        assertThat(recorder.world(unit, SWEDISH)).containsExactly("2015-01-01 Enheten får ny text", ESTABLISHED);
        assertThat(recorder.log(unit, SWEDISH).getFirst())
                .isEqualTo("2015-01-01 Tas tillbaka: Enheten får ny text och länk – men bara länken");
        assertThat(recorder.log(unit, ENGLISH).getFirst())
                .isEqualTo("2015-01-01 Taken back: Enheten gets new text and a new link – but only the link");
    }

    @Test
    void a_unit_registered_in_error_is_told_in_the_log_of_the_one_it_was_under() {
        UnitId child = UnitId.next();
        Did mistake = recorder.did(establish(child, "Barnet", unit, "2012-01-01"));
        recorder.did(new RetractChange(mistake.change()));

        assertThat(recorder.world(unit, SWEDISH)).containsExactly(ESTABLISHED);
        assertThat(recorder.log(unit, SWEDISH))
                .containsExactly(
                        "2012-01-01 Tas tillbaka: Barnet inrättas som avdelning under Enheten",
                        "2012-01-01 Barnet inrättas som avdelning under Enheten",
                        ESTABLISHED);
    }

    // Undoing

    @Test
    void an_undone_change_that_registered_somebody_is_dated_by_what_else_it_said() {
        PostId post = PostId.next();
        PersonId person = PersonId.next();
        recorder.did(new EstablishPost(post, unit, LocalText.sv("Chef"), PostRole.HEAD, day("2011-01-01")));
        Did appointed = recorder.did(
                new RegisterPerson(person, "Ada"),
                new AppointPerson(
                        AppointmentId.next(), post, person, AppointmentKind.PERMANENT, day("2012-01-01"), null));
        recorder.did(new RetractChange(appointed.change()));

        assertThat(recorder.log(unit, ENGLISH).getFirst()).startsWith("2012-01-01 The change recorded on");
    }

    @Test
    void a_change_undone_is_one_sentence_and_undoing_that_brings_it_back() {
        UnitId parent = recorder.unit("Ovan", null, "2009-01-01");
        Did change = recorder.did(rename(unit, "Två", "2015-01-01"), new MoveUnit(unit, parent, day("2016-01-01")));
        Did undo = recorder.did(new RetractChange(change.change()));

        assertThat(recorder.world(unit, SWEDISH)).containsExactly(ESTABLISHED);
        assertThat(recorder.log(unit, SWEDISH).getFirst())
                .isEqualTo("2015-01-01 Ändringen som registrerades " + TODAY
                        + " ångras: Enheten byter namn till Två; "
                        + "Enheten flyttas från organisationens översta nivå till Ovan");
        assertThat(recorder.log(unit, SWEDISH).get(1))
                .isEqualTo("2015-01-01 Enheten byter namn till Två; "
                        + "Från 2016-01-01: Två flyttas från organisationens översta nivå till Ovan");
        Did redo = recorder.did(new RetractChange(undo.change()));
        assertThat(recorder.world(unit, SWEDISH))
                .containsExactly(
                        "2016-01-01 Två flyttas från organisationens översta nivå till Ovan",
                        "2015-01-01 Enheten byter namn till Två",
                        ESTABLISHED);
        assertThat(recorder.world(unit, undo.position(), SWEDISH)).containsExactly(ESTABLISHED);
        assertThat(recorder.log(unit, ENGLISH).getFirst())
                .isEqualTo("2015-01-01 The change recorded on " + TODAY + " is undone: The change recorded on " + TODAY
                        + " is undone: Enheten is renamed Två; "
                        + "Två moves from the organisation's top level to Ovan");
        assertThat(entries(Span.ALL))
                .extracting(entry -> entry.change().id())
                .startsWith(change.change(), change.change());
        assertThat(page(redo).tookBack())
                .extracting(revision -> revision.change().id())
                .containsExactly(undo.change());
    }

    @Test
    void a_single_step_that_stands_again_is_told_so() {
        Did change = recorder.did(rename(unit, "Två", "2015-01-01"));
        Did undo = recorder.did(new RetractChange(change.change()));
        recorder.did(new RetractChange(undo.change()));

        assertThat(recorder.log(unit, SWEDISH).getFirst())
                .isEqualTo("2015-01-01 Gäller igen: Enheten byter namn till Två");
        assertThat(recorder.log(unit, ENGLISH).getFirst()).isEqualTo("2015-01-01 Holds again: Enheten is renamed Två");
    }

    @Test
    void undoing_a_correction_brings_the_wrong_value_back() {
        Did wrong = recorder.did(rename(unit, "Fel", "2015-01-01"));
        Did correction = recorder.did(new CorrectStep(recorder.step(wrong, unit), rename(unit, "Rätt", "2015-01-01")));
        recorder.did(new RetractChange(correction.change()));

        assertThat(recorder.world(unit, SWEDISH)).startsWith("2015-01-01 Enheten byter namn till Fel");
        assertThat(recorder.world(unit, correction.position(), SWEDISH))
                .startsWith("2015-01-01 Enheten byter namn till Rätt");
        assertThat(entries(Span.ALL).getFirst().corrections()).isEmpty();
        assertThat(recorder.log(unit, SWEDISH).getFirst())
                .isEqualTo("2015-01-01 Ändringen som registrerades " + TODAY
                        + " ångras: Rättas: namnet var Fel, rätt är Rätt");
    }

    // One change

    @Test
    void the_page_of_a_change_tells_what_it_recorded_by_days_and_what_came_of_it() {
        Did change = recorder.did(rename(unit, "Två", "2015-01-01"), rename(unit, "Tre", "2016-01-01"));
        Did correction = recorder.did(new CorrectStep(recorder.step(change, unit), rename(unit, "Fyra", "2016-01-01")));
        Did undo = recorder.did(new RetractChange(change.change()));

        ChangePage page = page(change);
        assertThat(page.entries().stream().map(entry -> Recorder.line(entry, SWEDISH)))
                .containsExactly("2015-01-01 Enheten byter namn till Två", "2016-01-01 Två byter namn till Tre");
        assertThat(page.stands()).isFalse();
        assertThat(page.takenBackBy())
                .extracting(revision -> revision.change().id(), Revision::how)
                .containsExactly(tuple(correction.change(), How.CORRECTED), tuple(undo.change(), How.TAKEN_BACK));
        assertThat(page(correction).tookBack())
                .extracting(revision -> revision.change().id(), Revision::how)
                .containsExactly(tuple(change.change(), How.CORRECTED));
        assertThat(page(correction).stands()).isTrue();
        ChangePage before = recorder.history
                .change(change.change(), new AsOf(TODAY, change.position()), Actor.VISITOR)
                .orElseThrow();
        assertThat(before.stands()).isTrue();
        assertThat(before.takenBackBy()).isEmpty();
        assertThat(recorder.history.change(correction.change(), new AsOf(TODAY, change.position()), Actor.VISITOR))
                .isEmpty();
        assertThat(recorder.history.change(ChangeId.next(), AsOf.on(TODAY), recorder.staff))
                .isEmpty();
    }

    @Test
    void what_was_for_staff_when_it_was_wrong_is_told_to_staff_only() {
        ContactId phone = ContactId.next();
        Did wrong = recorder.did(publish(phone, unit, "031-99", Visibility.STAFF, "2016-01-01"));
        Did correction = recorder.did(new CorrectStep(
                recorder.step(wrong, phone), publish(phone, unit, "031-00", Visibility.PUBLIC, "2016-01-01")));

        assertThat(recorder.lines(unit, Position.LATEST, Span.ALL, SWEDISH, Actor.VISITOR))
                .containsExactly("2016-01-01 Enheten får telefonnumret 031-00", ESTABLISHED);
        assertThat(recorder.lines(unit, wrong.position(), Span.ALL, SWEDISH, Actor.VISITOR))
                .containsExactly(ESTABLISHED);
        assertThat(recorder.lines(unit, Position.LATEST, Span.AS_RECORDED, SWEDISH, Actor.VISITOR))
                .noneMatch(line -> line.contains("031-99"));
        assertThat(recorder.log(unit, SWEDISH).getFirst()).contains("var 031-99, rätt är 031-00");
        for (Did change : List.of(wrong, correction)) {
            assertThat(recorder.history.change(change.change(), AsOf.on(TODAY), Actor.VISITOR).stream()
                            .flatMap(page -> page.entries().stream())
                            .map(entry -> Recorder.line(entry, SWEDISH)))
                    .noneMatch(line -> line.contains("031-99"));
        }
        assertThat(recorder.history.changes(Set.of(wrong.change()), Actor.VISITOR))
                .isEmpty();
        assertThat(recorder.history.changes(Set.of(wrong.change()), recorder.staff))
                .hasSize(1);
    }

    @Test
    void a_contact_point_that_never_was_is_told_to_staff_only() {
        ContactId phone = ContactId.next();
        Did mistake = recorder.did(publish(phone, unit, "031-99", Visibility.PUBLIC, "2016-01-01"));
        assertThat(recorder.lines(unit, mistake.position(), Span.ALL, SWEDISH, Actor.VISITOR))
                .hasSize(2);
        Did undo = recorder.did(new RetractChange(mistake.change()));

        for (Did change : List.of(mistake, undo)) {
            assertThat(recorder.history.change(change.change(), AsOf.on(TODAY), Actor.VISITOR))
                    .isEmpty();
            assertThat(recorder.lines(unit, change.position(), Span.ALL, SWEDISH, Actor.VISITOR))
                    .containsExactly(ESTABLISHED);
            assertThat(recorder.lines(unit, change.position(), Span.AS_RECORDED, SWEDISH, Actor.VISITOR))
                    .containsExactly(ESTABLISHED);
        }
        assertThat(recorder.log(unit, SWEDISH))
                .containsExactly(
                        "2016-01-01 Tas tillbaka: Enheten får telefonnumret 031-99",
                        "2016-01-01 Enheten får telefonnumret 031-99",
                        ESTABLISHED);
    }

    // Pages of the log

    @Test
    void the_log_is_paged_by_changes_and_ends_where_knowledge_does() {
        Did first = recorder.did(rename(unit, "Två", "2015-01-01"), rename(unit, "Tre", "2016-01-01"));
        recorder.did(rename(unit, "Fyra", "2017-01-01"));
        AsOf latest = AsOf.on(TODAY);

        var page = recorder.history.entries(
                Selection.of(new Scope.OfUnit(unit, true)), latest, Actor.VISITOR, Span.AS_RECORDED, 1, 1);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.entries().stream().map(entry -> Recorder.line(entry, SWEDISH)))
                .containsExactly("2015-01-01 Enheten byter namn till Två; Från 2016-01-01: Två byter namn till Tre");
        assertThat(recorder.lines(unit, first.position(), Span.AS_RECORDED, SWEDISH, Actor.VISITOR))
                .hasSize(2);
    }

    @Test
    void a_change_counts_in_the_log_where_its_thing_was_thought_to_be() {
        UnitId wrongParent = recorder.unit("Fel", null, "2009-01-01");
        UnitId rightParent = recorder.unit("Rätt", null, "2009-01-01");
        UnitId child = UnitId.next();
        EstablishUnit wrong = establish(child, "Barnet", wrongParent, "2012-01-01");
        Did established = recorder.did(wrong);
        recorder.did(rename(child, "Ungdomen", "2013-01-01"));
        recorder.did(new CorrectStep(
                recorder.step(established, child),
                new EstablishUnit(
                        child, wrong.code(), wrong.names(), wrong.type(), rightParent, wrong.effectiveFrom())));

        assertThat(recorder.world(wrongParent, SWEDISH)).hasSize(1);
        assertThat(recorder.world(rightParent, SWEDISH))
                .containsExactly(
                        "2013-01-01 Barnet byter namn till Ungdomen",
                        "2012-01-01 Barnet inrättas som avdelning under Rätt",
                        "2009-01-01 Rätt inrättas som avdelning");
        assertThat(recorder.log(wrongParent, SWEDISH))
                .containsExactly(
                        "2012-01-01 Rättas: överordnad enhet för Barnet var Fel, rätt är Rätt",
                        "2013-01-01 Barnet byter namn till Ungdomen",
                        "2012-01-01 Barnet inrättas som avdelning under Fel",
                        "2009-01-01 Fel inrättas som avdelning");
        assertThat(recorder.log(rightParent, SWEDISH))
                .containsExactly(
                        "2012-01-01 Rättas: överordnad enhet för Barnet var Fel, rätt är Rätt",
                        "2009-01-01 Rätt inrättas som avdelning");
    }

    // Blame

    @Test
    void each_value_of_a_page_is_traced_to_the_change_that_set_it_by_what_was_known() {
        Did wrong = recorder.did(rename(unit, "Fel", "2015-01-01"));
        Did correction = recorder.did(new CorrectStep(recorder.step(wrong, unit), rename(unit, "Rätt", "2015-01-01")));

        assertThat(blamedForTheName(Position.LATEST)).containsExactly(tuple("Rätt", correction.change()));
        assertThat(blamedForTheName(wrong.position())).containsExactly(tuple("Fel", wrong.change()));
        assertThat(recorder.history.changes(Set.of(wrong.change(), ChangeId.next()), Actor.VISITOR))
                .containsOnlyKeys(wrong.change());
    }

    private List<Tuple> blamedForTheName(Position knownAt) {
        return recorder.history.blame(unit, new AsOf(TODAY, knownAt), Actor.VISITOR).stream()
                .filter(blamed -> blamed.origin().attribute().equals(Attribute.NAMES))
                .map(blamed ->
                        tuple(blamed.origin().value().sv(), blamed.change().id()))
                .toList();
    }

    // Previews

    @Test
    void a_preview_tells_corrections_and_undoing() {
        UnitId parent = recorder.unit("Ovan", null, "2009-01-01");
        Did change = recorder.did(rename(unit, "Två", "2015-01-01"), new MoveUnit(unit, parent, day("2015-01-01")));
        Did single = recorder.did(rename(unit, "Tre", "2016-01-01"));

        assertThat(preview(new CorrectStep(recorder.step(single, unit), rename(unit, "Fyra", "2016-01-01"))))
                .containsExactly("Rättas: namnet var Tre, rätt är Fyra");
        assertThat(preview(new RetractStep(unit, recorder.step(single, unit), Set.of())))
                .containsExactly("Tas tillbaka: Två byter namn till Tre");
        assertThat(preview(new RetractChange(change.change())))
                .containsExactly("Ändringen som registrerades " + TODAY
                        + " ångras: Enheten byter namn till Två; "
                        + "Två flyttas från organisationens översta nivå till Ovan");
    }

    @Test
    void a_rebuild_gives_identical_tables() {
        Did wrong = recorder.did(rename(unit, "Fel", "2015-01-01"));
        Did later = recorder.did(rename(unit, "Senare", "2018-01-01"), rename(unit, "Ännu senare", "2019-01-01"));
        Did correction = recorder.did(
                new CorrectStep(recorder.step(wrong, unit), rename(unit, "Rätt", "2015-01-01")),
                new RetractStep(unit, recorder.step(later, unit), Set.of()));
        Did undo = recorder.did(new RetractChange(correction.change()));
        Map<String, List<String>> live = ReadModelRows.of(jdbc);

        recorder.readModels.rebuild("history");
        assertThat(recorder.readModels.await(undo.position())).isTrue();

        assertThat(ReadModelRows.of(jdbc)).isEqualTo(live);
    }

    private List<String> preview(OrganisationCommand command) {
        return recorder.history.tell(recorder.preview(command), AsOf.on(TODAY), recorder.staff, SWEDISH).stream()
                .map(Sentence::text)
                .toList();
    }

    private ChangePage page(Did did) {
        return recorder.history
                .change(did.change(), AsOf.on(TODAY), recorder.staff)
                .orElseThrow();
    }

    private List<ChangeEntry> entries(Span span) {
        return recorder.history
                .entries(Selection.of(new Scope.OfUnit(unit, true)), AsOf.on(TODAY), recorder.staff, span, 0, 100)
                .entries();
    }

    private static ChangeContactPoint change(ContactId phone, String value, String from) {
        return new ChangeContactPoint(phone, value, null, Visibility.PUBLIC, day(from));
    }

    private static AppointPerson appoint(AppointmentId id, PostId post, PersonId person) {
        return new AppointPerson(id, post, person, AppointmentKind.PERMANENT, day("2012-01-01"), null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
