package org.orgtrail.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.organisation.Organisation.START;
import static org.orgtrail.organisation.Organisation.appoint;
import static org.orgtrail.organisation.Organisation.establish;
import static org.orgtrail.organisation.Organisation.objections;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rules that span several things, judged on the state after the whole change. */
@OrgtrailTest
class RulesTest {

    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ChangeLog log;

    @Autowired
    private JdbcTemplate jdbc;

    private Organisation organisation;

    @BeforeEach
    void administrator() {
        organisation = new Organisation(actions, TestAccounts.administrator(jdbc, "admin" + System.nanoTime()));
    }

    // R1

    @Test
    void a_unit_cannot_be_moved_under_one_that_is_under_it() {
        UnitId top = organisation.unit("Topp", null);
        UnitId middle = organisation.unit("Mitten", top);
        UnitId bottom = organisation.unit("Botten", middle);
        refused(List.of("0:cycle@parentId"), new MoveUnit(top, bottom, LATER));
    }

    @Test
    void a_cycle_in_the_future_alone_is_a_cycle() {
        UnitId a = organisation.unit("A", null);
        UnitId b = organisation.unit("B", null);
        organisation.did(new MoveUnit(a, b, LATER));
        refused(List.of("0:cycle@parentId"), new MoveUnit(b, a, LATER.plusYears(1)));
    }

    @Test
    void a_move_that_ends_before_the_other_begins_is_no_cycle() {
        UnitId a = organisation.unit("A", null);
        UnitId b = organisation.unit("B", null);
        organisation.did(new MoveUnit(a, b, START.plusYears(1)), new MoveUnit(a, null, LATER));
        organisation.did(new MoveUnit(b, a, LATER));
    }

    @Test
    void a_unit_is_never_its_own_parent() {
        UnitId a = organisation.unit("A", null);
        refused(List.of("0:own-parent@parentId"), new MoveUnit(a, a, LATER));
    }

    // R2

    @Test
    void a_unit_is_not_established_before_its_parent() {
        UnitId parent = organisation.unit("Överordnad", null);
        refused(
                List.of("0:owner-not-existing@parentId"),
                establish(UnitId.next(), "Underordnad", parent, START.minusDays(1)));
    }

    @Test
    void a_post_older_than_its_unit_is_told_at_the_post_also_where_both_are_new() {
        UnitId unit = UnitId.next();
        refused(
                List.of("1:owner-not-existing@unitId"),
                establish(unit, "Ny", null, START),
                new EstablishPost(PostId.next(), unit, LocalText.sv("Chef"), PostRole.HEAD, START.minusYears(1)));
    }

    @Test
    void an_id_of_another_kind_leads_to_nothing() {
        PersonId person = organisation.person("Eva");
        UnitId wrong = new UnitId(person.value());
        refused(List.of("0:depends-on-unknown@parentId"), establish(UnitId.next(), "Under", wrong, START));
        refused(List.of("0:id-taken"), new RankUnit(wrong, 1, START));
        refused(List.of("0:id-taken"), establish(wrong, "Eva", null, START));
    }

    @Test
    void nothing_depends_on_what_was_never_recorded() {
        refused(List.of("0:depends-on-unknown@parentId"), establish(UnitId.next(), "U", UnitId.next(), START));
        refused(
                List.of("0:depends-on-unknown@unitId"),
                new EstablishPost(PostId.next(), UnitId.next(), LocalText.sv("Chef"), PostRole.HEAD, START));
        refused(
                List.of("0:depends-on-unknown@hostUnitId"),
                new EstablishForum(ForumId.next(), UnitId.next(), LocalText.sv("Forum"), null, null, START));
        refused(
                List.of("0:depends-on-unknown@owner"),
                new PublishContactPoint(
                        ContactId.next(), UnitId.next(), ContactKind.PHONE, "112", null, Visibility.PUBLIC, START));
        UnitId unit = organisation.unit("Enhet", null);
        PostId post = organisation.head(unit);
        refused(
                List.of("0:depends-on-unknown@personId"),
                appoint(AppointmentId.next(), post, PersonId.next(), START, null));
    }

    @Test
    void a_unit_with_a_sub_unit_is_not_closed() {
        UnitId parent = organisation.unit("Överordnad", null);
        organisation.unit("Underordnad", parent);
        refused(List.of("0:still-depended-on@effectiveFrom"), CloseUnit.abolish(parent, LATER));
    }

    @Test
    void a_unit_is_closed_with_its_sub_unit_in_one_change_whichever_comes_first() {
        UnitId parent = organisation.unit("Överordnad", null);
        UnitId child = organisation.unit("Underordnad", parent);
        organisation.did(CloseUnit.abolish(parent, LATER), CloseUnit.abolish(child, LATER));
    }

    @Test
    void a_unit_is_closed_when_its_sub_unit_moves_in_the_same_change() {
        UnitId parent = organisation.unit("Överordnad", null);
        UnitId child = organisation.unit("Underordnad", parent);
        UnitId other = organisation.unit("Annan", null);
        organisation.did(CloseUnit.abolish(parent, LATER), new MoveUnit(child, other, LATER));
    }

    @Test
    void a_unit_is_not_closed_before_a_planned_arrival() {
        UnitId target = organisation.unit("Mål", null);
        UnitId moving = organisation.unit("Flyttar", null);
        organisation.did(new MoveUnit(moving, target, LATER.plusYears(1)));
        refused(List.of("0:still-depended-on@effectiveFrom"), CloseUnit.abolish(target, LATER));
    }

    @Test
    void a_post_with_a_holder_is_not_abolished() {
        UnitId unit = organisation.unit("Enhet", null);
        PostId post = organisation.head(unit);
        AppointmentId appointment = AppointmentId.next();
        organisation.did(appoint(appointment, post, organisation.person("Anna"), START, null));
        refused(List.of("0:still-depended-on@effectiveFrom"), new AbolishPost(post, LATER));
        organisation.did(new AbolishPost(post, LATER), new EndAppointment(appointment, null, LATER));
    }

    @Test
    void nothing_is_said_of_a_unit_before_it_exists_or_after_its_end() {
        UnitId unit = organisation.unit("Enhet", null);
        refused(
                List.of("0:not-existing-then@effectiveFrom"),
                new RenameUnit(unit, LocalText.sv("Ny"), START.minusDays(1)));
        organisation.did(CloseUnit.abolish(unit, LATER));
        refused(List.of("0:not-existing-then@effectiveFrom"), new RenameUnit(unit, LocalText.sv("Ny"), LATER));
    }

    @Test
    void what_does_not_exist_then_is_called_what_it_was_called_before_and_its_days_are_told() {
        UnitId unit = organisation.unit("Näringsliv", null);
        RenameUnit early = new RenameUnit(unit, LocalText.sv("För tidigt"), START.minusDays(1));
        assertThat(told(early, Texts.SWEDISH))
                .isEqualTo("Näringsliv finns inte den 2019-12-31. Välj en dag då den finns: från och med 2020-01-01.");
        organisation.did(CloseUnit.abolish(unit, LATER));
        assertThat(told(early, Texts.ENGLISH))
                .isEqualTo(
                        "Näringsliv does not exist on 2019-12-31. Choose a day on which it does: 2020-01-01 to 2023-12-31.");
    }

    private String told(OrganisationCommand command, Locale locale) {
        Outcome.Rejected rejected = (Outcome.Rejected) organisation.record(command);
        return rejected.objections().getFirst().text(locale);
    }

    @Test
    void a_unit_is_not_closed_before_a_rename_that_is_planned() {
        UnitId unit = organisation.unit("Enhet", null);
        organisation.did(new RenameUnit(unit, LocalText.sv("Ny"), LATER.plusYears(1)));
        refused(List.of("0:said-after-its-end@effectiveFrom"), CloseUnit.abolish(unit, LATER));
    }

    // R3

    @Test
    void a_code_is_never_used_for_another_unit_even_after_its_end() {
        UnitCode code = new UnitCode("KULTUR");
        UnitId first = UnitId.next();
        organisation.did(unit(first, code));
        refused(List.of("0:code-taken@code"), unit(UnitId.next(), code));
        organisation.did(CloseUnit.abolish(first, LATER));
        refused(List.of("0:code-taken@code"), unit(UnitId.next(), new UnitCode("kultur")));
    }

    @Test
    void two_units_of_one_change_cannot_share_a_code() {
        UnitCode code = new UnitCode("DUBBEL");
        refused(List.of("1:code-taken@code"), unit(UnitId.next(), code), unit(UnitId.next(), code));
    }

    // R6

    @Test
    void a_head_post_has_one_permanent_holder_at_a_time() {
        PostId post = organisation.head(organisation.unit("Enhet", null));
        PersonId anna = organisation.person("Anna");
        PersonId bo = organisation.person("Bo");
        AppointmentId first = AppointmentId.next();
        organisation.did(appoint(first, post, anna, START, null));
        AppointPerson second = appoint(AppointmentId.next(), post, bo, LATER, null);
        refused(List.of("0:second-permanent-head@kind"), second);
        organisation.did(second, new EndAppointment(first, null, LATER));
    }

    @Test
    void an_acting_head_may_stand_beside_the_permanent_one() {
        PostId post = organisation.head(organisation.unit("Enhet", null));
        PersonId anna = organisation.person("Anna");
        organisation.did(appoint(AppointmentId.next(), post, anna, START, null));
        organisation.did(new AppointPerson(
                AppointmentId.next(),
                post,
                organisation.person("Bo"),
                AppointmentKind.ACTING,
                LATER,
                LATER.plusDays(30)));
    }

    @Test
    void two_heads_swap_posts_in_one_change() {
        PostId north = organisation.head(organisation.unit("Norr", null));
        PostId south = organisation.head(organisation.unit("Söder", null));
        PersonId anna = organisation.person("Anna");
        PersonId bo = organisation.person("Bo");
        AppointmentId annaNorth = AppointmentId.next();
        AppointmentId boSouth = AppointmentId.next();
        organisation.did(appoint(annaNorth, north, anna, START, null), appoint(boSouth, south, bo, START, null));
        organisation.did(
                appoint(AppointmentId.next(), south, anna, LATER, null),
                appoint(AppointmentId.next(), north, bo, LATER, null),
                new EndAppointment(annaNorth, null, LATER),
                new EndAppointment(boSouth, null, LATER));
    }

    // R7

    @Test
    void one_person_holds_any_number_of_posts() {
        PersonId anna = organisation.person("Anna");
        for (int i = 0; i < 3; i++) {
            PostId post = organisation.head(organisation.unit("Enhet " + i, null));
            organisation.did(appoint(AppointmentId.next(), post, anna, START, null));
        }
    }

    // and their telling

    @Test
    void a_broken_rule_names_what_it_is_about_in_the_readers_language() {
        UnitId parent = organisation.unit("Kultur", null);
        organisation.unit("Bibliotek", parent);
        Outcome.Rejected rejected = (Outcome.Rejected) organisation.record(CloseUnit.abolish(parent, LATER));
        Objection objection = rejected.objections().getFirst();
        assertThat(objection.text(Locale.of("sv")))
                .isEqualTo("Kultur kan inte upphöra den 2024-01-01: Bibliotek hör dit då."
                        + " Flytta eller avsluta Bibliotek först, eller i samma ändring.");
        assertThat(objection.text(Locale.ENGLISH)).startsWith("Kultur can’t end on 2024-01-01");
    }

    private static EstablishUnit unit(UnitId id, UnitCode code) {
        return new EstablishUnit(id, code, LocalText.sv("Kultur"), UnitType.DEPARTMENT, null, START);
    }

    private void refused(List<String> objections, OrganisationCommand... commands) {
        var before = log.end();
        assertThat(objections(organisation.record(commands))).isEqualTo(objections);
        assertThat(log.end()).isEqualTo(before);
    }

    @Test
    void a_chain_of_600_units_is_recorded_at_once_and_moved() {
        List<OrganisationCommand> commands = new ArrayList<>();
        UnitId top = UnitId.next();
        UnitId last = top;
        commands.add(Organisation.establish(top, "Topp", null, START));
        for (int i = 1; i < 600; i++) {
            UnitId next = UnitId.next();
            commands.add(Organisation.establish(next, "Led " + i, last, START.plusDays(i)));
            last = next;
        }
        Instant began = Instant.now();
        organisation.did(commands.toArray(OrganisationCommand[]::new));
        Instant recorded = Instant.now();
        refused(List.of("0:cycle@parentId"), new MoveUnit(top, last, LATER));
        System.out.printf(
                "A chain of 600 units: recorded in %d ms, its cycle refused in %d ms%n",
                Duration.between(began, recorded).toMillis(),
                Duration.between(recorded, Instant.now()).toMillis());
    }
}
