package org.orgtrail.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.organisation.Organisation.START;
import static org.orgtrail.organisation.Organisation.appoint;
import static org.orgtrail.organisation.Organisation.change;
import static org.orgtrail.organisation.Organisation.changeBasedOn;
import static org.orgtrail.organisation.Organisation.establish;
import static org.orgtrail.organisation.Organisation.lines;
import static org.orgtrail.organisation.Organisation.objections;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is taken back, corrected or undone, and the rules on what that leaves. */
@OrgtrailTest
class CorrectionsTest {

    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private JdbcTemplate jdbc;

    private Actor admin;
    private Organisation organisation;

    @BeforeEach
    void administrator() {
        admin = TestAccounts.administrator(jdbc, "admin" + System.nanoTime());
        organisation = new Organisation(actions, admin);
    }

    // Undo

    @Test
    void a_change_is_undone_as_a_whole_and_undoing_that_lets_it_stand_again() {
        UnitId unit = organisation.unit("A", null);
        UnitId parent = organisation.unit("Förälder", null);
        ChangeId change = did(rename(unit, "B", LATER), new MoveUnit(unit, parent, LATER));
        ChangeId undo = did(new RetractChange(change));
        assertThat(standing(unit, Attribute.NAMES)).hasSize(1);
        assertThat(standing(unit, Attribute.PARENT)).hasSize(1);
        did(new RetractChange(undo));
        assertThat(standing(unit, Attribute.NAMES)).hasSize(2);
        assertThat(standing(unit, Attribute.PARENT)).hasSize(2);
    }

    @Test
    void undoing_a_correction_lets_what_was_corrected_stand_again() {
        UnitId unit = organisation.unit("A", null);
        did(rename(unit, "B", LATER));
        StepId wrong = step(unit, Attribute.NAMES);
        ChangeId correction = did(new CorrectStep(wrong, rename(unit, "C", LATER)));
        assertThat(step(unit, Attribute.NAMES)).isNotEqualTo(wrong);
        did(new RetractChange(correction));
        assertThat(step(unit, Attribute.NAMES)).isEqualTo(wrong);
    }

    @Test
    void a_planned_closing_is_cancelled_by_undoing_it() {
        UnitId unit = organisation.unit("A", null);
        ChangeId closing = did(CloseUnit.abolish(unit, LATER));
        refused(List.of("0:not-existing-then@effectiveFrom"), rename(unit, "B", LATER));
        did(new RetractChange(closing));
        did(rename(unit, "B", LATER));
    }

    @Test
    void undoing_twice_changes_nothing() {
        UnitId unit = organisation.unit("A", null);
        ChangeId change = did(rename(unit, "B", LATER));
        did(new RetractChange(change));
        assertThat(organisation.record(new RetractChange(change))).isInstanceOf(Outcome.NothingChanged.class);
    }

    @Test
    void what_was_built_on_a_change_has_to_be_resolved_before_it_is_undone() {
        UnitId parent = UnitId.next();
        ChangeId change = did(establish(parent, "Förälder", null, START));
        UnitId child = organisation.unit("Barn", parent);
        refused(List.of("0:still-depended-on@effectiveFrom"), new RetractChange(change));
        did(new RetractStep(child, step(child, Attribute.EXISTS), Set.of()), new RetractChange(change));
    }

    @Test
    void a_change_that_is_not_there_cannot_be_undone() {
        refused(List.of("0:change-unknown@changeId"), new RetractChange(ChangeId.next()));
    }

    // Taking back

    @Test
    void the_code_of_a_unit_registered_in_error_stays_its_own() {
        EstablishUnit establish = establish(UnitId.next(), "A", null, START);
        ChangeId change = did(establish);
        did(new RetractChange(change));
        EstablishUnit other =
                new EstablishUnit(UnitId.next(), establish.code(), establish.names(), establish.type(), null, LATER);
        refused(List.of("0:code-taken@code"), other);
        did(establish);
    }

    @Test
    void a_unit_cannot_be_left_without_a_name() {
        UnitId unit = organisation.unit("A", null);
        StepId beginning = step(unit, Attribute.NAMES);
        refused(List.of("0:lacking-at-the-start"), new RetractStep(unit, beginning, Set.of("names")));
        did(new RetractStep(unit, beginning, Set.of("names")), rename(unit, "B", START));
    }

    @Test
    void existence_cannot_be_taken_back_under_what_else_is_said() {
        UnitId unit = organisation.unit("A", null);
        did(rename(unit, "B", LATER));
        StepId beginning = step(unit, Attribute.EXISTS);
        // All of it: the renaming is then about a unit that never was, and goes with it.
        organisation.did(new RetractStep(unit, beginning, Set.of()));
        refused(List.of("0:registered-in-error"), rename(unit, "C", LATER));
    }

    // Correcting

    @Test
    void a_beginning_is_moved_by_a_correction_and_later_steps_stay() {
        EstablishUnit establish = establish(UnitId.next(), "A", null, START);
        UnitId unit = establish.unitId();
        did(establish);
        did(rename(unit, "B", LATER));
        EstablishUnit earlier = new EstablishUnit(
                unit, establish.code(), establish.names(), establish.type(), null, START.minusYears(5));
        did(new CorrectStep(step(unit, Attribute.EXISTS), earlier));
        assertThat(standing(unit, Attribute.NAMES)).hasSize(2);
        EstablishUnit tooLate = new EstablishUnit(
                unit, establish.code(), establish.names(), establish.type(), null, LATER.plusYears(1));
        refused(List.of("0:said-after-its-end@effectiveFrom"), new CorrectStep(step(unit, Attribute.EXISTS), tooLate));
    }

    @Test
    void a_beginning_cannot_be_corrected_to_come_after_the_end() {
        EstablishUnit establish = establish(UnitId.next(), "A", null, START);
        did(establish);
        did(CloseUnit.abolish(establish.unitId(), LATER));
        for (LocalDate day : List.of(LATER, LATER.plusDays(1))) {
            refused(
                    List.of("0:ends-before-it-begins@effectiveFrom"),
                    new CorrectStep(
                            step(establish.unitId(), Attribute.CODE),
                            new EstablishUnit(
                                    establish.unitId(),
                                    establish.code(),
                                    establish.names(),
                                    establish.type(),
                                    null,
                                    day)));
        }
    }

    @Test
    void the_wrong_person_is_corrected_to_the_right_one() {
        UnitId unit = organisation.unit("A", null);
        PostId post = organisation.head(unit);
        PersonId wrong = organisation.person("Fel");
        PersonId right = organisation.person("Rätt");
        AppointmentId appointment = AppointmentId.next();
        did(appoint(appointment, post, wrong, START, null));
        did(new CorrectStep(
                step(appointment, Attribute.HOLDER),
                new AppointPerson(appointment, post, right, AppointmentKind.PERMANENT, START, null)));
        assertThat(value(appointment, Attribute.HOLDER)).contains(right.text());
    }

    @Test
    void an_end_is_corrected_to_a_later_day_and_taken_back() {
        UnitId unit = organisation.unit("A", null);
        AppointmentId appointment = AppointmentId.next();
        did(appoint(appointment, organisation.head(unit), organisation.person("A"), START, null));
        did(new EndAppointment(appointment, null, LATER));
        did(new CorrectStep(
                step(appointment, Attribute.EXISTS), new EndAppointment(appointment, null, LATER.plusYears(1))));
        did(new RetractStep(appointment, step(appointment, Attribute.EXISTS), Set.of()));
        did(new EndAppointment(appointment, null, LATER.plusYears(2)));
    }

    @Test
    void what_a_correction_would_break_is_told_of_its_command() {
        UnitId parent = organisation.unit("Förälder", null);
        UnitId unit = organisation.unit("A", null);
        did(new MoveUnit(unit, parent, LATER));
        did(CloseUnit.abolish(unit, LATER.plusYears(1)));
        UnitId child = organisation.unit("B", parent);
        did(new CloseUnit(child, ClosingOutcome.MERGED, List.of(parent), null, LATER));
        refused(
                List.of("0:successor-not-existing@successorIds"),
                new CorrectStep(
                        step(child, Attribute.CLOSING),
                        new CloseUnit(child, ClosingOutcome.MERGED, List.of(unit), null, LATER.plusYears(2))));
    }

    // R9

    @Test
    void a_correction_of_what_somebody_else_corrected_meanwhile_is_refused_and_stores_nothing() {
        UnitId unit = organisation.unit("A", null);
        Position seen = organisation.did(rename(unit, "B", LATER));
        StepId wrong = step(unit, Attribute.NAMES);
        Organisation other = new Organisation(actions, TestAccounts.administrator(jdbc, "other" + System.nanoTime()));
        other.did(new CorrectStep(wrong, rename(unit, "C", LATER)));
        assertThat(objections(actions.record(
                        changeBasedOn(seen, new CorrectStep(wrong, rename(unit, "D", LATER))), admin)))
                .containsExactly("0:step-taken-back@step");
        assertThat(objections(actions.record(changeBasedOn(seen, rename(unit, "D", LATER)), admin)))
                .containsExactly("0:conflict names C / D");
    }

    @Test
    void what_somebody_else_took_back_meanwhile_is_a_conflict() {
        UnitId unit = organisation.unit("A", null);
        Position seen = organisation.did(rename(unit, "B", LATER));
        Organisation other = new Organisation(actions, TestAccounts.administrator(jdbc, "other" + System.nanoTime()));
        other.did(new RetractStep(unit, step(unit, Attribute.NAMES), Set.of()));
        assertThat(objections(actions.record(changeBasedOn(seen, rename(unit, "C", LATER)), admin)))
                .containsExactly("0:conflict names – / C");
    }

    @Test
    void the_preview_of_an_undo_tells_what_stands_after_it() {
        UnitId unit = organisation.unit("A", null);
        ChangeId change = did(rename(unit, "B", START.plusYears(1)));
        did(rename(unit, "C", LATER));
        Preview preview = actions.preview(change(new RetractChange(change)), admin);
        assertThat(preview.objections()).isEmpty();
        assertThat(preview.events()).hasSize(1);
        assertThat(preview.laterSteps()).extracting(later -> later.value().sv()).containsExactly("C");
    }

    // Succession (R5)

    @Test
    void a_post_with_two_permanent_holders_cannot_be_corrected_to_lead() {
        UnitId unit = organisation.unit("A", null);
        PostId post = PostId.next();
        did(new EstablishPost(post, unit, LocalText.sv("Handläggare"), PostRole.OTHER, START));
        did(appoint(AppointmentId.next(), post, organisation.person("Eva"), START, null));
        did(appoint(AppointmentId.next(), post, organisation.person("Per"), START, null));
        EstablishPost right = new EstablishPost(post, unit, LocalText.sv("Chef"), PostRole.HEAD, START);
        refused(List.of("second-permanent-head@kind"), new CorrectStep(step(post, Attribute.ROLE), right));
    }

    @Test
    void a_successor_exists_on_the_day_of_the_closing() {
        UnitId unit = organisation.unit("A", null);
        UnitId other = UnitId.next();
        did(establish(other, "B", null, LATER.plusDays(1)));
        CloseUnit close = new CloseUnit(unit, ClosingOutcome.REPLACED, List.of(other), null, LATER);
        refused(List.of("0:successor-not-existing@successorIds"), close);
        did(new CloseUnit(unit, ClosingOutcome.REPLACED, List.of(other), null, LATER.plusDays(1)));
        refused(
                List.of("0:successor-not-existing@successorIds"),
                new RetractStep(other, step(other, Attribute.EXISTS), Set.of()));
    }

    @Test
    void a_closing_that_another_one_has_overtaken_asks_for_nothing_any_more() {
        UnitId unit = organisation.unit("Enhet", null);
        UnitId heir = organisation.unit("Arvtagare", null);
        organisation.did(new CloseUnit(unit, ClosingOutcome.REPLACED, List.of(heir), null, LATER));
        organisation.did(CloseUnit.abolish(unit, LATER));
        organisation.did(CloseUnit.abolish(heir, LATER.minusYears(1)));
    }

    @Test
    void a_planned_closing_that_an_earlier_one_has_overtaken_asks_for_nothing_any_more() {
        UnitId unit = organisation.unit("Enhet", null);
        UnitId heir = organisation.unit("Arvtagare", null);
        organisation.did(new CloseUnit(unit, ClosingOutcome.REPLACED, List.of(heir), null, LATER));
        organisation.did(CloseUnit.abolish(unit, LATER.minusYears(1)));
        organisation.did(CloseUnit.abolish(heir, LATER.minusMonths(1)));
    }

    @Test
    void two_units_cannot_follow_each_other() {
        UnitId a = organisation.unit("A", null);
        UnitId b = organisation.unit("B", null);
        refused(
                List.of("0:successor-not-existing@successorIds", "1:successor-not-existing@successorIds"),
                new CloseUnit(a, ClosingOutcome.MERGED, List.of(b), null, LATER),
                new CloseUnit(b, ClosingOutcome.MERGED, List.of(a), null, LATER));
    }

    private RenameUnit rename(UnitId unit, String name, LocalDate from) {
        return new RenameUnit(unit, LocalText.sv(name), from);
    }

    private ChangeId did(OrganisationCommand... commands) {
        Outcome outcome = organisation.record(commands);
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        return ((Outcome.Recorded) outcome).changeId();
    }

    private void refused(List<String> expected, OrganisationCommand... commands) {
        Preview preview = actions.preview(change(commands), admin);
        Outcome outcome = organisation.record(commands);
        assertThat(objections(outcome)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines(preview.objections())).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The step that was recorded last of those that stand on the timeline. */
    private StepId step(ThingId thing, Attribute<?> attribute) {
        return standing(thing, attribute).getLast();
    }

    private List<StepId> standing(ThingId thing, Attribute<?> attribute) {
        return jdbc.queryForList("""
                        select step_id from guard_step where thing = ? and attribute = ? and standing and retracts is null
                        order by position""", UUID.class, thing.value(), attribute.key()).stream()
                .map(StepId::new)
                .toList();
    }

    private @Nullable String value(ThingId thing, Attribute<?> attribute) {
        return jdbc.queryForObject("""
                select value from guard_step where thing = ? and attribute = ? and standing and retracts is null
                order by position desc limit 1""", String.class, thing.value(), attribute.key());
    }
}
