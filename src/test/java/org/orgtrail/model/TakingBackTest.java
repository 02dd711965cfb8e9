package org.orgtrail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.model.NaiveOrganisation.Recorded;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.Preview;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.CloseForum;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.DescribeForum;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveForum;
import org.orgtrail.organisation.command.MovePost;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RankForum;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.ReclassifyUnit;
import org.orgtrail.organisation.command.RecodeUnit;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameForum;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Any attribute of any step may be taken back together with any command about the same thing: what cannot be is told as a rule
 * that is broken, never as an error.
 */
@OrgtrailTest
class TakingBackTest {

    private static final long SEED = 20261126;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final int HISTORIES = 12;
    private static final int CHANGES_OF_EACH = 60;

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private HistoryQueries histories;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private ChangeLog changeLog;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Serializer serializer;

    @Test
    void with_any_command_about_the_same_thing_is_answered() {
        Actor actor = TestAccounts.administrator(jdbc, "taking-back");
        Log log = new Log(jdbc, serializer);
        int recorded = 0;
        int refused = 0;
        for (int i = 0; i < HISTORIES; i++) {
            long seed = SEED + i;
            NaiveOrganisation organisation =
                    RandomHistory.record(seed, Set.of(), log, actions, actor).organisation();
            Random random = new Random(seed);
            for (int c = 0; c < CHANGES_OF_EACH; c++) {
                Change change = change(takingBack(organisation, random));
                Preview preview = tried(seed, change, () -> actions.preview(change, actor));
                tried(seed, change, () -> histories.tell(preview.events(), AsOf.on(TODAY), actor, Texts.SWEDISH));
                Outcome outcome = tried(seed, change, () -> actions.record(change, actor));
                if (outcome instanceof Outcome.Recorded) {
                    recorded++;
                    assertThat(preview.objections()).as("%s", change).isEmpty();
                    log.eventsOf(change.changeId()).forEach(organisation::add);
                } else if (outcome instanceof Outcome.Rejected(List<Objection> objections)) {
                    refused++;
                    assertThat(objections).as("%s", change).hasSameSizeAs(preview.objections());
                    assertThat(objections)
                            .allSatisfy(it -> Texts.LOCALES.forEach(
                                    language -> assertThat(it.text(language)).isNotBlank()));
                }
            }
        }
        Instant atLatest = Instant.now().plus(Duration.ofMinutes(5));
        while (!readModels.await(changeLog.end())) {
            assertThat(Instant.now()).as("the read models follow").isBefore(atLatest);
        }
        assertThat(recorded).as("so many were recorded").isGreaterThan(HISTORIES);
        assertThat(refused).as("so many were refused").isGreaterThan(HISTORIES);
    }

    private interface Attempt<T> {
        T make();
    }

    private static <T> T tried(long seed, Change change, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (RuntimeException failure) {
            return fail("seed " + seed + ": " + change.commands(), failure);
        }
    }

    private static Change change(List<OrganisationCommand> commands) {
        return new Change(ChangeId.next(), Position.LATEST, null, null, null, commands);
    }

    private static List<OrganisationCommand> takingBack(NaiveOrganisation organisation, Random random) {
        Recorded wrong = pick(organisation.events(), random);
        ThingId thing = wrong.event().thing();
        StepId step = wrong.event().stepId();
        List<String> standing = organisation.standing(thing, step, Long.MAX_VALUE);
        Set<String> some = new HashSet<>(standing);
        some.removeIf(_ -> random.nextBoolean());
        Statement about = pick(about(thing, organisation, random), random);
        List<OrganisationCommand> commands = new ArrayList<>();
        commands.add(new RetractStep(thing, step, some));
        commands.add(
                switch (random.nextInt(6)) {
                    case 0 -> new CorrectStep(step, about);
                    case 1 -> new CorrectStep(stepOf(thing, organisation, random), about);
                    case 2 ->
                        new RetractChange(pick(organisation.events(), random).change());
                    default -> about;
                });
        if (random.nextInt(3) == 0) {
            commands.add(pick(about(thing, organisation, random), random));
        }
        if (random.nextInt(3) == 0) {
            Collections.reverse(commands);
        }
        return commands;
    }

    private static StepId stepOf(ThingId thing, NaiveOrganisation organisation, Random random) {
        return pick(
                        organisation.events().stream()
                                .filter(it -> it.event().thing().equals(thing))
                                .toList(),
                        random)
                .event()
                .stepId();
    }

    /** Every command there is about such a thing. */
    private static List<Statement> about(ThingId thing, NaiveOrganisation organisation, Random random) {
        LocalDate day = LocalDate.of(2001 + random.nextInt(12), 1, 1);
        LocalText name = LocalText.sv("Namn " + random.nextInt(5));
        UnitId unit = pick(organisation.things(UnitId.class), random);
        return switch (thing) {
            case UnitId it ->
                List.of(
                        new EstablishUnit(it, code(random), name, UnitType.AREA, unit, List.of(), day, null),
                        new RenameUnit(it, name, day),
                        new RecodeUnit(it, code(random), day),
                        new ReclassifyUnit(it, UnitType.AREA, day),
                        new DescribeUnit(it, name, null, day),
                        new RankUnit(it, 1, day),
                        new MoveUnit(it, unit, day),
                        CloseUnit.abolish(it, day),
                        new CloseUnit(it, ClosingOutcome.REPLACED, List.of(unit), null, day));
            case PostId it ->
                List.of(
                        new EstablishPost(it, unit, name, PostRole.HEAD, day),
                        new RetitlePost(it, name, day),
                        new MovePost(it, unit, day),
                        new AbolishPost(it, day));
            case AppointmentId it ->
                List.of(
                        new AppointPerson(
                                it,
                                pick(organisation.things(PostId.class), random),
                                pick(organisation.things(PersonId.class), random),
                                AppointmentKind.PERMANENT,
                                day,
                                null),
                        new EndAppointment(it, "skäl", day));
            case PersonId it -> List.of(new RegisterPerson(it, "Kim"), new ChangePersonName(it, "Alex", day));
            case ForumId it ->
                List.of(
                        new EstablishForum(it, unit, name, null, null, day),
                        new RenameForum(it, name, day),
                        new DescribeForum(it, name, null, day),
                        new RankForum(it, 1, day),
                        new MoveForum(it, unit, day),
                        new CloseForum(it, day));
            case ContactId it ->
                List.of(
                        new PublishContactPoint(
                                it, unit, ContactKind.EMAIL, "a@example.org", null, Visibility.PUBLIC, day),
                        new ChangeContactPoint(it, "031-390 00 01", name, Visibility.STAFF, day),
                        new WithdrawContactPoint(it, day));
        };
    }

    private static UnitCode code(Random random) {
        return new UnitCode("TB-" + random.nextInt(50));
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
