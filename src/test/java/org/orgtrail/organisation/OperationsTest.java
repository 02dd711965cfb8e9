package org.orgtrail.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.orgtrail.organisation.Organisation.START;
import static org.orgtrail.organisation.Organisation.establish;
import static org.orgtrail.organisation.Organisation.objections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Disposal.End;
import org.orgtrail.organisation.Disposal.MoveTo;
import org.orgtrail.organisation.Disposal.TakeBack;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reorganisations are recorded as one change, and the rules are judged on all of it. */
@OrgtrailTest
class OperationsTest {

    private static final LocalDate THEN = LocalDate.of(2026, 1, 1);

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private JdbcTemplate jdbc;

    private Organisation organisation;
    private UnitId top;
    private UnitId one;
    private UnitId other;

    @BeforeEach
    void two_units_under_a_third() {
        organisation = new Organisation(actions, TestAccounts.administrator(jdbc, "admin" + System.nanoTime()));
        top = organisation.unit("Topp", null);
        one = organisation.unit("En", top);
        other = organisation.unit("Annan", top);
    }

    @Test
    void two_units_merge_into_a_new_one_with_all_that_was_theirs() {
        UnitId under = organisation.unit("Under", one);
        PostId post = organisation.head(other);
        PersonId person = organisation.person("Eva");
        AppointmentId held = AppointmentId.next();
        organisation.did(Organisation.appoint(held, post, person, START, null));
        EstablishUnit merged = establish(UnitId.next(), "Båda", top, THEN);
        organisation.did(commands(Operations.merge(
                List.of(one, other),
                merged,
                List.of(
                        new Disposal(under, THEN, new MoveTo(merged.unitId())),
                        new Disposal(post, THEN, new MoveTo(merged.unitId()))))));
        assertThat(endOf(one)).isEqualTo(THEN);
        assertThat(endOf(other)).isEqualTo(THEN);
        assertThat(successors(one)).containsExactly(merged.unitId());
        assertThat(predecessors(merged.unitId())).containsExactlyInAnyOrder(one, other);
        assertThat(endOf(held)).isNull();
    }

    @Test
    void a_unit_that_goes_on_absorbs_another_and_takes_its_name() {
        organisation.did(commands(Operations.absorb(List.of(other), one, LocalText.sv("Annan"), List.of(), THEN)));
        assertThat(endOf(one)).isNull();
        assertThat(endOf(other)).isEqualTo(THEN);
        assertThat(successors(other)).containsExactly(one);
    }

    @Test
    void a_unit_does_not_merge_with_itself() {
        assertThat(objections(
                        organisation.record(commands(Operations.absorb(List.of(one), one, null, List.of(), THEN)))))
                .containsExactly("0:own-successor@successorIds");
    }

    @Test
    void a_split_needs_two() {
        EstablishUnit only = establish(UnitId.next(), "Ensam", top, THEN);
        assertThat(objections(organisation.record(commands(Operations.split(one, List.of(only), List.of(), THEN)))))
                .containsExactly("1:successor-count@successorIds");
    }

    @Test
    void a_unit_is_split_and_its_post_ends_with_its_holder() {
        PostId post = organisation.head(one);
        AppointmentId held = AppointmentId.next();
        organisation.did(Organisation.appoint(held, post, organisation.person("Eva"), START, null));
        EstablishUnit first = establish(UnitId.next(), "Första", top, THEN);
        EstablishUnit second = establish(UnitId.next(), "Andra", top, THEN);
        organisation.did(commands(Operations.split(
                one,
                List.of(first, second),
                List.of(new Disposal(held, THEN, new End()), new Disposal(post, THEN, new End())),
                THEN)));
        assertThat(successors(one)).containsExactlyInAnyOrder(first.unitId(), second.unitId());
        assertThat(endOf(held)).isEqualTo(THEN);
        assertThat(endOf(post)).isEqualTo(THEN);
    }

    @Test
    void a_part_is_hived_off_and_the_unit_lives_on() {
        ForumId forum = ForumId.next();
        organisation.did(new EstablishForum(forum, one, LocalText.sv("Forum"), null, null, START));
        EstablishUnit part = establish(UnitId.next(), "Del", top, THEN);
        organisation.did(commands(
                Operations.hiveOff(one, part, List.of(new Disposal(forum, THEN, new MoveTo(part.unitId()))))));
        assertThat(endOf(one)).isNull();
        assertThat(predecessors(part.unitId())).containsExactly(one);
    }

    @Test
    void a_unit_is_replaced_by_another() {
        EstablishUnit by = establish(UnitId.next(), "Ny", top, THEN);
        organisation.did(commands(Operations.replace(one, by, List.of())));
        assertThat(successors(one)).containsExactly(by.unitId());
    }

    @Test
    void what_was_planned_to_arrive_is_taken_back_with_the_closing() {
        UnitId arriving = organisation.unit("På väg", top);
        organisation.did(new MoveUnit(arriving, one, THEN.plusYears(1)));
        StepId move = jdbc.query(
                        "select step_id from guard_step where thing = ? and attribute = 'parent' order by position desc",
                        (row, _) -> new StepId(row.getObject(1, UUID.class)),
                        arriving.value())
                .getFirst();
        assertThat(objections(organisation.record(commands(Operations.close(CloseUnit.abolish(one, THEN), List.of())))))
                .containsExactly("0:still-depended-on@effectiveFrom");
        organisation.did(commands(Operations.close(
                CloseUnit.abolish(one, THEN),
                List.of(new Disposal(arriving, THEN.plusYears(1), new TakeBack(List.of(move)))))));
        assertThat(endOf(one)).isEqualTo(THEN);
    }

    @Test
    void everybody_leaves_at_once() {
        PostId post = organisation.head(one);
        AppointmentId held = AppointmentId.next();
        organisation.did(Organisation.appoint(held, post, organisation.person("Eva"), START, null));
        organisation.did(commands(Operations.endAppointments(List.of(held), "Omorganisation", THEN)));
        assertThat(endOf(held)).isEqualTo(THEN);
    }

    @Test
    void what_follows_its_owner_is_not_moved_and_a_person_does_not_end() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Operations.close(
                        CloseUnit.abolish(one, THEN),
                        List.of(new Disposal(AppointmentId.next(), THEN, new MoveTo(other)))));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Operations.close(
                        CloseUnit.abolish(one, THEN), List.of(new Disposal(PersonId.next(), THEN, new End()))));
    }

    private static OrganisationCommand[] commands(List<OrganisationCommand> commands) {
        return commands.toArray(OrganisationCommand[]::new);
    }

    private @Nullable LocalDate endOf(ThingId thing) {
        return jdbc.queryForObject(
                "select upper(during) from guard_existence where thing = ?", LocalDate.class, thing.value());
    }

    private List<UnitId> successors(UnitId unit) {
        return related(unit, "closing");
    }

    private List<UnitId> predecessors(UnitId unit) {
        return related(unit, "predecessors");
    }

    private List<UnitId> related(UnitId unit, String relation) {
        return jdbc.query(
                "select other from guard_succession where unit = ? and relation = ?",
                (row, _) -> new UnitId(row.getObject(1, UUID.class)),
                unit.value(),
                relation);
    }
}
