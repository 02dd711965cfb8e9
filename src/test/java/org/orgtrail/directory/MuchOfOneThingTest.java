package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One thing, of which more is said than of others, and which is therefore remembered between changes. */
@OrgtrailTest
class MuchOfOneThingTest {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final int STEPS = 300;

    @Autowired
    private OrganisationActions organisation;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private JdbcTemplate jdbc;

    private Actor actor;
    private UnitId unit;

    @BeforeEach
    void establish() {
        actor = TestAccounts.administrator(jdbc, "much" + System.nanoTime());
        unit = UnitId.next();
        UnitCode code = new UnitCode("M-" + Long.toString(System.nanoTime(), 36));
        did(new EstablishUnit(unit, code, LocalText.sv("Enhet"), UnitType.AREA, null, START));
    }

    @Test
    void each_of_many_steps_in_one_change_holds_from_its_day() {
        did(ranks());
        for (int i = 1; i <= STEPS; i++) {
            assertThat(rankOn(START.plusDays(i), Position.LATEST)).isEqualTo(i);
        }
        assertThat(rankOn(START.plusDays(STEPS + 10), Position.LATEST)).isEqualTo(STEPS);
    }

    @Test
    void many_steps_are_undone_at_once_and_that_is_undone() {
        Outcome.Recorded ranked = did(ranks());
        Outcome.Recorded undone = did(new RetractChange(ranked.changeId()));
        assertThat(rankOn(START.plusDays(STEPS), Position.LATEST)).isZero();
        assertThat(rankOn(START.plusDays(STEPS), ranked.position())).isEqualTo(STEPS);
        did(new RetractChange(undone.changeId()));
        assertThat(rankOn(START.plusDays(7), Position.LATEST)).isEqualTo(7);
        assertThat(rankOn(START.plusDays(7), undone.position())).isZero();
    }

    @Test
    void what_was_only_previewed_is_not_remembered() {
        CloseUnit close = new CloseUnit(unit, ClosingOutcome.ABOLISHED, List.of(), null, START.plusYears(9));
        did(new RankUnit(unit, 1, START)); // so that it is remembered
        assertThat(organisation
                        .preview(change(List.of(new RankUnit(unit, 2, START), close)), actor)
                        .objections())
                .isEmpty();
        did(close);
        assertThat(rankOn(START, Position.LATEST)).isEqualTo(1);
    }

    private List<RankUnit> ranks() {
        List<RankUnit> ranks = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            ranks.add(new RankUnit(unit, i, START.plusDays(i)));
        }
        Collections.shuffle(ranks, new Random(1));
        return ranks;
    }

    private int rankOn(LocalDate day, Position knownAt) {
        return directory.unit(unit, new AsOf(day, knownAt), actor) instanceof UnitAnswer.Page(UnitPage page)
                ? page.unit().rank().orElse(0)
                : -1;
    }

    private Outcome.Recorded did(OrganisationCommand command) {
        return did(List.of(command));
    }

    private Outcome.Recorded did(List<? extends OrganisationCommand> commands) {
        Outcome outcome = organisation.record(change(commands), actor);
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        Outcome.Recorded recorded = (Outcome.Recorded) outcome;
        assertThat(readModels.await(recorded.position())).isTrue();
        return recorded;
    }

    private static Change change(List<? extends OrganisationCommand> commands) {
        return new Change(ChangeId.next(), Position.LATEST, null, null, null, List.copyOf(commands));
    }
}
