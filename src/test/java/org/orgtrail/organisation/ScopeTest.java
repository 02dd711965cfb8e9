package org.orgtrail.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.organisation.Organisation.START;
import static org.orgtrail.organisation.Organisation.appoint;
import static org.orgtrail.organisation.Organisation.change;
import static org.orgtrail.organisation.Organisation.establish;
import static org.orgtrail.organisation.Organisation.lines;
import static org.orgtrail.organisation.Organisation.objections;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An editor of a subtree changes what is in it, as it is known to be placed, and nothing else. */
@OrgtrailTest
class ScopeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ChangeRights changeRights;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private Organisation all;
    private Organisation organisation;
    private Actor editor;
    private UnitId root;
    private UnitId own;
    private UnitId ownTeam;
    private UnitId foreign;
    private UnitId foreignTeam;

    @BeforeEach
    void two_subtrees_and_an_editor_of_one() {
        clock.set(TODAY);
        all = new Organisation(actions, TestAccounts.administrator(jdbc, "all" + System.nanoTime()));
        root = all.unit("Staden", null);
        own = all.unit("Egna", root);
        ownTeam = all.unit("Egna laget", own);
        foreign = all.unit("Andras", root);
        foreignTeam = all.unit("Andras lag", foreign);
        editor = editorOf(own);
        organisation = new Organisation(actions, editor);
    }

    private Actor editorOf(UnitId... units) {
        return TestAccounts.of(
                jdbc, "editor" + System.nanoTime(), new Grants(Set.of(Role.EDITOR), false, Set.of(units)));
    }

    private void may(OrganisationCommand... commands) {
        assertThat(organisation.record(commands)).isInstanceOf(Outcome.Recorded.class);
    }

    private void mayNot(String objection, OrganisationCommand... commands) {
        Preview preview = actions.preview(change(commands), editor);
        assertThat(lines(preview.objections())).containsExactly(objection);
        assertThat(preview.events()).isEmpty();
        assertThat(objections(organisation.record(commands))).containsExactly(objection);
    }

    private static RenameUnit rename(UnitId unit, LocalDate from) {
        return new RenameUnit(unit, LocalText.sv("Nytt namn"), from);
    }

    @Test
    void the_units_of_the_subtree_and_no_others() {
        may(rename(own, TODAY));
        may(rename(ownTeam, START.plusYears(1)));
        mayNot("0:outside-scope", rename(foreignTeam, TODAY));
        mayNot("0:outside-scope", rename(root, TODAY));
    }

    @Test
    void each_command_outside_is_told_and_nothing_is_recorded() {
        assertThat(objections(organisation.record(
                        rename(own, TODAY), rename(foreign, TODAY), rename(ownTeam, TODAY), rename(root, TODAY))))
                .containsExactly("1:outside-scope", "3:outside-scope");
        may(rename(own, TODAY));
    }

    @Test
    void a_unit_is_established_under_one_s_own_only() {
        may(establish(UnitId.next(), "Ny", ownTeam, TODAY));
        mayNot("0:outside-scope", establish(UnitId.next(), "Ny", foreign, TODAY));
        mayNot("0:outside-scope", establish(UnitId.next(), "Ny rot", null, TODAY));
    }

    @Test
    void a_unit_may_be_established_under_one_that_comes_in_the_same_change() {
        UnitId first = UnitId.next();
        may(establish(UnitId.next(), "Under", first, TODAY), establish(first, "Över", own, TODAY));
        UnitId outside = UnitId.next();
        assertThat(objections(organisation.record(
                        establish(UnitId.next(), "Under", outside, TODAY), establish(outside, "Över", foreign, TODAY))))
                .contains("1:outside-scope");
    }

    @Test
    void a_move_needs_the_old_place_and_the_new() {
        UnitId otherOwn = all.unit("Egna andra", own);
        may(new MoveUnit(ownTeam, otherOwn, TODAY));
        mayNot("0:outside-scope", new MoveUnit(ownTeam, foreign, TODAY));
        mayNot("0:outside-scope", new MoveUnit(foreignTeam, own, TODAY));
        mayNot("0:outside-scope", new MoveUnit(ownTeam, null, TODAY));
    }

    @Test
    void the_top_of_the_subtree_is_moved_and_closed_by_those_above() {
        mayNot("0:outside-scope-above", CloseUnit.abolish(own, TODAY));
        mayNot("0:outside-scope-above", new MoveUnit(own, ownTeam, TODAY));
        may(CloseUnit.abolish(ownTeam, TODAY));
    }

    @Test
    void what_is_planned_to_come_is_one_s_own_from_then_on() {
        all.did(new MoveUnit(foreignTeam, own, NEXT_YEAR));
        mayNot("0:outside-scope", rename(foreignTeam, TODAY));
        may(rename(foreignTeam, NEXT_YEAR));
    }

    @Test
    void what_is_planned_to_leave_is_one_s_own_until_then() {
        all.did(new MoveUnit(ownTeam, foreign, NEXT_YEAR));
        may(rename(ownTeam, TODAY));
        mayNot("0:outside-scope", rename(ownTeam, NEXT_YEAR));
    }

    @Test
    void the_past_is_put_right_by_those_who_have_the_unit_now() {
        all.did(new MoveUnit(foreignTeam, own, TODAY.minusYears(1)));
        may(rename(foreignTeam, START.plusMonths(1)));
        all.did(new MoveUnit(ownTeam, foreign, TODAY.minusYears(1)));
        mayNot("0:outside-scope", rename(ownTeam, START.plusMonths(1)));
    }

    @Test
    void what_has_ended_is_where_it_was_last() {
        all.did(CloseUnit.abolish(ownTeam, TODAY.minusYears(1)));
        all.did(CloseUnit.abolish(foreignTeam, TODAY.minusYears(1)));
        may(rename(ownTeam, START.plusMonths(1)));
        mayNot("0:outside-scope", rename(foreignTeam, START.plusMonths(1)));
    }

    @Test
    void posts_appointments_forums_and_contact_points_go_with_their_unit() {
        PostId ownPost = all.head(own);
        PostId foreignPost = all.head(foreign);
        PersonId person = all.person("Ada");
        AppointmentId foreignOne = AppointmentId.next();
        all.did(appoint(foreignOne, foreignPost, person, START, null));
        may(appoint(AppointmentId.next(), ownPost, person, TODAY, null));
        mayNot("0:outside-scope", appoint(AppointmentId.next(), foreignPost, person, TODAY, null));
        mayNot("0:outside-scope", new EndAppointment(foreignOne, null, TODAY));
        mayNot("0:outside-scope", new RetitlePost(foreignPost, LocalText.sv("Chef för annat"), TODAY));
        may(new EstablishForum(ForumId.next(), ownTeam, LocalText.sv("Rådet"), null, null, TODAY));
        mayNot(
                "0:outside-scope",
                new EstablishForum(ForumId.next(), foreign, LocalText.sv("Rådet"), null, null, TODAY));
        may(phone(ownPost));
        mayNot("0:outside-scope", phone(foreignPost));
    }

    private static PublishContactPoint phone(ThingId owner) {
        return new PublishContactPoint(
                ContactId.next(), owner, ContactKind.PHONE, "031-390 06 00", null, Visibility.STAFF, TODAY);
    }

    @Test
    void a_person_is_named_by_those_who_have_had_them() {
        PersonId nobodys = PersonId.next();
        may(new RegisterPerson(nobodys, "Bo"));
        may(new ChangePersonName(nobodys, "Bo Ek", TODAY));
        may(phone(nobodys));
        PersonId foreigner = all.person("Cia");
        all.did(appoint(AppointmentId.next(), all.head(foreign), foreigner, START, null));
        mayNot("0:outside-scope", new ChangePersonName(foreigner, "Cia Ek", TODAY));
        mayNot("0:outside-scope", phone(foreigner));
        all.did(appoint(AppointmentId.next(), all.head(own), foreigner, START, START.plusYears(1)));
        may(new ChangePersonName(foreigner, "Cia Ek", TODAY));
    }

    @Test
    void undoing_needs_all_that_the_change_has_touched() {
        ChangeId both = recorded(rename(own, TODAY), rename(foreign, TODAY));
        ChangeId ownOnly = recorded(rename(ownTeam, TODAY));
        assertThat(changeRights.mayUndo(both, editor)).isFalse();
        assertThat(changeRights.mayUndo(ownOnly, editor)).isTrue();
        mayNot("0:outside-scope", new RetractChange(both));
        may(new RetractChange(ownOnly));
    }

    @Test
    void undoing_a_move_out_needs_both_places() {
        ChangeId out = recorded(new MoveUnit(ownTeam, foreign, NEXT_YEAR));
        mayNot("0:outside-scope", new RetractChange(out));
    }

    @Test
    void what_was_taken_back_comes_again_only_within() {
        UnitId mistaken = UnitId.next();
        ChangeId made = recorded(establish(mistaken, "Fel", foreign, START));
        ChangeId undone = recorded(new RetractChange(made));
        mayNot("0:outside-scope", new RetractChange(undone));
        mayNot("0:outside-scope", rename(mistaken, TODAY));
    }

    private ChangeId recorded(OrganisationCommand... commands) {
        Change change = new Change(ChangeId.next(), Position.LATEST, null, null, null, List.of(commands));
        Actor actor = TestAccounts.administrator(jdbc, "recorder" + System.nanoTime());
        assertThat(actions.record(change, actor)).isInstanceOf(Outcome.Recorded.class);
        return change.changeId();
    }

    @Test
    void a_refusal_names_what_one_may_change_and_nothing_else() {
        Outcome outcome = organisation.record(rename(foreignTeam, TODAY));
        assertThat(((Outcome.Rejected) outcome).objections().getFirst().text(Texts.SWEDISH))
                .contains("Egna")
                .doesNotContain("Andras");
    }

    @Test
    void an_editor_without_a_subtree_is_told_so() {
        organisation = new Organisation(actions, editorOf());
        assertThat(objections(organisation.record(rename(own, TODAY)))).containsExactly("0:outside-scope-of-nothing");
    }

    @Test
    void the_same_change_again_is_answered_as_the_first_time_though_the_thing_has_left() {
        Change first = change(rename(ownTeam, TODAY));
        assertThat(actions.record(first, editor)).isInstanceOf(Outcome.Recorded.class);
        all.did(new MoveUnit(ownTeam, foreign, TODAY));
        assertThat(actions.record(first, editor)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void a_right_over_two_subtrees_reaches_both() {
        organisation = new Organisation(actions, editorOf(own, foreign));
        may(new MoveUnit(ownTeam, foreign, TODAY));
    }

    @Test
    void what_is_offered_is_what_may_be_recorded() {
        assertThat(changeRights.mayChange(own, TODAY, editor)).isTrue();
        assertThat(changeRights.mayPlace(own, TODAY, editor)).isFalse();
        assertThat(changeRights.mayPlace(ownTeam, TODAY, editor)).isTrue();
        assertThat(changeRights.mayChange(foreign, TODAY, editor)).isFalse();
        assertThat(changeRights.mayEstablishRoots(editor)).isFalse();
        assertThat(changeRights.mayChange(own, TODAY, Actor.VISITOR)).isFalse();
    }
}
