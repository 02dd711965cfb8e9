package org.orgtrail.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.organisation.Organisation.START;
import static org.orgtrail.organisation.Organisation.changeBasedOn;
import static org.orgtrail.organisation.Organisation.establish;
import static org.orgtrail.organisation.Organisation.lines;
import static org.orgtrail.organisation.Organisation.objections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one door: all or nothing, once, in order, and nobody's work overwritten unseen. */
@OrgtrailTest
class RecordingTest {

    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ChangeLog log;

    @Autowired
    private JdbcTemplate jdbc;

    private Actor anna;
    private Actor bo;
    private Organisation organisation;

    @BeforeEach
    void two_administrators() {
        anna = TestAccounts.administrator(jdbc, "anna" + System.nanoTime());
        bo = TestAccounts.administrator(jdbc, "bo" + System.nanoTime());
        organisation = new Organisation(actions, anna);
    }

    @Test
    void a_change_is_stored_whole_or_not_at_all() {
        UnitId unit = UnitId.next();
        Position before = log.end();
        Outcome outcome = organisation.record(
                establish(unit, "Enhet", null, START), new RenameUnit(unit, LocalText.sv("Ny"), START.minusDays(1)));
        assertThat(objections(outcome)).containsExactly("1:not-existing-then@effectiveFrom");
        assertThat(log.end()).isEqualTo(before);
        assertThat(jdbc.queryForObject("select count(*) from guard_step where thing = ?", Long.class, unit.value()))
                .isZero();
    }

    @Test
    void the_position_of_a_change_is_that_of_its_last_event() {
        Position before = log.end();
        UnitId unit = UnitId.next();
        Position after = organisation.did(
                establish(unit, "Enhet", null, START), new RenameUnit(unit, LocalText.sv("Ny"), LATER));
        assertThat(after.value()).isEqualTo(before.value() + 2);
        assertThat(log.end()).isEqualTo(after);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_each_by_its_command() {
        UnitId unit = organisation.unit("Enhet", null);
        UnitId unknown = UnitId.next();
        Outcome outcome = organisation.record(
                new RenameUnit(unit, LocalText.sv("x".repeat(201)), LATER),
                new RenameUnit(unknown, LocalText.sv("Ny"), LATER),
                establish(UnitId.next(), "Under", unknown, LATER));
        assertThat(objections(outcome)).containsExactly("0:text-too-long@names", "1:thing-unknown", "2:not-checked");
    }

    @Test
    void what_builds_on_a_command_that_cannot_stand_is_not_checked() {
        UnitId unit = UnitId.next();
        Outcome outcome = organisation.record(
                establish(unit, "x".repeat(201), null, START),
                new EstablishPost(PostId.next(), unit, LocalText.sv("Chef"), PostRole.HEAD, START));
        assertThat(objections(outcome)).containsExactly("0:text-too-long@names", "1:not-checked");
    }

    @Test
    void a_change_without_commands_is_refused() {
        assertThat(objections(organisation.record())).containsExactly("no-commands");
    }

    @Test
    void a_change_that_changes_nothing_stores_nothing_and_says_so() {
        UnitId unit = organisation.unit("Enhet", null);
        Position before = log.end();
        assertThat(organisation.record(new RenameUnit(unit, LocalText.sv("Enhet"), LATER)))
                .isInstanceOf(Outcome.NothingChanged.class);
        assertThat(log.end()).isEqualTo(before);
    }

    @Test
    void a_change_whose_commands_undo_each_other_stores_nothing_and_says_so() {
        UnitId unit = organisation.unit("Enhet", null);
        Position before = log.end();
        RenameUnit there = new RenameUnit(unit, LocalText.sv("Annat"), LATER);
        RenameUnit back = new RenameUnit(unit, LocalText.sv("Enhet"), LATER);

        assertThat(organisation.record(there, back)).isInstanceOf(Outcome.NothingChanged.class);
        assertThat(log.end()).isEqualTo(before);
        assertThat(actions.preview(Organisation.change(there, back), anna).events())
                .isEmpty();
        assertThat(organisation.record(there, back, there)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void the_same_change_twice_is_stored_once_and_answers_as_the_first_time() {
        Change change = Organisation.change(establish(UnitId.next(), "Enhet", null, START));
        Outcome first = actions.record(change, anna);
        Position after = log.end();
        organisation.unit("Annan", null);
        assertThat(actions.record(change, anna)).isEqualTo(new Outcome.Recorded(change.changeId(), after, true));
        assertThat(first).isEqualTo(new Outcome.Recorded(change.changeId(), after, false));
    }

    @Test
    void of_two_that_press_the_button_at_once_one_stores() throws Exception {
        Change change = Organisation.change(establish(UnitId.next(), "Enhet", null, START));
        Position before = log.end();
        List<Outcome> outcomes = atOnce(() -> actions.record(change, anna), () -> actions.record(change, anna));
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new Outcome.Recorded(change.changeId(), log.end(), false),
                        new Outcome.Recorded(change.changeId(), log.end(), true));
        assertThat(log.end().value()).isEqualTo(before.value() + 1);
    }

    @Test
    void who_is_not_signed_in_records_nothing() {
        Outcome outcome = new Organisation(actions, Actor.VISITOR).record(establish(UnitId.next(), "E", null, START));
        assertThat(objections(outcome)).containsExactly("sign-in-needed");
    }

    @Test
    void what_somebody_else_has_recorded_since_is_a_conflict_with_both_values() {
        UnitId unit = organisation.unit("Enhet", null);
        Position seen = log.end();
        new Organisation(actions, bo).did(new RenameUnit(unit, LocalText.sv("Bos namn"), LATER));
        Change annas = changeBasedOn(seen, new RenameUnit(unit, LocalText.sv("Annas namn"), LATER.plusDays(1)));
        Outcome outcome = actions.record(annas, anna);
        assertThat(objections(outcome)).containsExactly("0:conflict names Bos namn / Annas namn");
        assertThat(((Outcome.Rejected) outcome).objections().getFirst().text(Locale.ENGLISH))
                .contains("Bos namn", "2024-01-01", "Annas namn", "2024-01-02");
    }

    @Test
    void having_seen_it_one_may_go_on_and_ones_own_changes_are_no_conflict() {
        UnitId unit = organisation.unit("Enhet", null);
        Position seen = log.end();
        organisation.did(new RenameUnit(unit, LocalText.sv("Mitt"), LATER));
        assertThat(actions.record(changeBasedOn(seen, new RenameUnit(unit, LocalText.sv("Mitt igen"), LATER)), anna))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(actions.record(changeBasedOn(log.end(), new RenameUnit(unit, LocalText.sv("Bos"), LATER)), bo))
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void another_attribute_of_the_same_thing_is_no_conflict() {
        UnitId unit = organisation.unit("Enhet", null);
        UnitId parent = organisation.unit("Överordnad", null);
        Position seen = log.end();
        new Organisation(actions, bo).did(new RenameUnit(unit, LocalText.sv("Bos namn"), LATER));
        assertThat(actions.record(changeBasedOn(seen, new MoveUnit(unit, parent, LATER)), anna))
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void of_crossed_moves_one_is_refused() throws Exception {
        for (int round = 0; round < 10; round++) {
            UnitId a = organisation.unit("A", null);
            UnitId b = organisation.unit("B", null);
            List<Outcome> outcomes = atOnce(
                    () -> organisation.record(new MoveUnit(a, b, LATER)),
                    () -> organisation.record(new MoveUnit(b, a, LATER)));
            assertThat(outcomes.stream().filter(Outcome.Recorded.class::isInstance))
                    .hasSize(1);
            assertThat(outcomes.stream()
                            .filter(Outcome.Rejected.class::isInstance)
                            .map(Organisation::objections))
                    .containsExactly(List.of("0:cycle@parentId"));
        }
    }

    @Test
    void changes_that_touch_the_same_things_in_other_orders_do_not_lock_each_other_out() throws Exception {
        UnitId a = organisation.unit("A", null);
        UnitId b = organisation.unit("B", null);
        for (int round = 0; round < 10; round++) {
            LocalDate day = LATER.plusDays(round);
            OrganisationCommand renameA = new RenameUnit(a, LocalText.sv("A" + round), day);
            OrganisationCommand renameB = new RenameUnit(b, LocalText.sv("B" + round), day);
            OrganisationCommand againA = new RenameUnit(a, LocalText.sv("A igen" + round), day);
            OrganisationCommand againB = new RenameUnit(b, LocalText.sv("B igen" + round), day);
            assertThat(atOnce(() -> organisation.record(renameA, renameB), () -> organisation.record(againB, againA)))
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Recorded.class));
        }
    }

    @Test
    void a_preview_tells_what_would_happen_and_stores_nothing() {
        UnitId unit = organisation.unit("Enhet", null);
        organisation.did(new RenameUnit(unit, LocalText.sv("Planerat"), LATER.plusYears(1)));
        Position before = log.end();
        Change change = Organisation.change(new RenameUnit(unit, LocalText.sv("Ny"), LATER));
        Preview preview = actions.preview(change, anna);
        assertThat(preview.objections()).isEmpty();
        assertThat(preview.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        UnitRenamed.class,
                        renamed -> assertThat(renamed.previousNames().sv()).isEqualTo("Enhet"));
        assertThat(preview.laterSteps())
                .containsExactly(new Preview.LaterStep(unit, "names", LATER.plusYears(1), LocalText.sv("Planerat")));
        assertThat(log.end()).isEqualTo(before);
        assertThat(actions.record(change, anna)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void a_preview_lists_the_same_objections_as_recording() {
        UnitId unit = organisation.unit("Enhet", null);
        Change change = Organisation.change(new RenameUnit(unit, LocalText.sv("Ny"), START.minusDays(1)));
        assertThat(lines(actions.preview(change, anna).objections()))
                .isEqualTo(objections(actions.record(change, anna)));
    }

    @Test
    void too_many_commands_are_refused_before_any_is_tried() {
        List<OrganisationCommand> commands = new ArrayList<>();
        for (int i = 0; i <= 20_000; i++) {
            commands.add(new RenameUnit(UnitId.next(), LocalText.sv("N"), START));
        }
        Change change = new Change(ChangeId.next(), Position.LATEST, "r".repeat(501), null, null, commands);
        assertThat(objections(actions.record(change, anna)))
                .containsExactly("too-many-commands", "text-too-long@reason");
    }

    private static <T> List<T> atOnce(Callable<T> first, Callable<T> second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(List.of(after(start, first), after(start, second)))) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> task) {
        return () -> {
            start.await();
            return task.call();
        };
    }
}
