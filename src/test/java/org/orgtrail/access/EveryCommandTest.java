package org.orgtrail.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.access.TwoSubtrees.START;
import static org.orgtrail.access.TwoSubtrees.TODAY;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
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
import org.orgtrail.organisation.command.LiftProtection;
import org.orgtrail.organisation.command.MoveForum;
import org.orgtrail.organisation.command.MovePost;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.ProtectPerson;
import org.orgtrail.organisation.command.ProtectionCommand;
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
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every command by everybody, in their own subtree and in another: a command without a row here fails the build. */
@OrgtrailTest
class EveryCommandTest {

    private static final LocalText TEXT = LocalText.sv("Annat");

    /** For each command, an example of it in a subtree. Whoever may record it somewhere is said once, in {@link #expected}. */
    private static final Map<Class<? extends OrganisationCommand>, Function<Place, OrganisationCommand>> ROWS =
            Map.ofEntries(
                    entry(EstablishUnit.class, p -> TwoSubtrees.establish(UnitId.next(), TwoSubtrees.code(), p.unit())),
                    entry(RenameUnit.class, p -> new RenameUnit(p.unit(), TEXT, TODAY)),
                    entry(RecodeUnit.class, p -> new RecodeUnit(p.unit(), TwoSubtrees.code(), TODAY)),
                    entry(ReclassifyUnit.class, p -> new ReclassifyUnit(p.unit(), UnitType.AREA, TODAY)),
                    entry(DescribeUnit.class, p -> new DescribeUnit(p.unit(), TEXT, null, TODAY)),
                    entry(RankUnit.class, p -> new RankUnit(p.unit(), 1, TODAY)),
                    entry(MoveUnit.class, p -> new MoveUnit(p.team(), p.other(), TODAY)),
                    entry(CloseUnit.class, p -> CloseUnit.abolish(p.team(), TODAY)),
                    entry(
                            EstablishPost.class,
                            p -> new EstablishPost(PostId.next(), p.unit(), TEXT, PostRole.OTHER, TODAY)),
                    entry(RetitlePost.class, p -> new RetitlePost(p.post(), TEXT, TODAY)),
                    entry(MovePost.class, p -> new MovePost(p.post(), p.team(), TODAY)),
                    entry(AbolishPost.class, p -> new AbolishPost(p.post(), TODAY)),
                    entry(
                            AppointPerson.class,
                            p -> new AppointPerson(
                                    AppointmentId.next(), p.post(), p.person(), AppointmentKind.ACTING, TODAY, null)),
                    entry(EndAppointment.class, p -> new EndAppointment(p.appointment(), null, TODAY)),
                    entry(RegisterPerson.class, _ -> new RegisterPerson(PersonId.next(), "Ny Person")),
                    entry(ChangePersonName.class, p -> new ChangePersonName(p.person(), "Annat Namn", TODAY)),
                    entry(ProtectPerson.class, p -> new ProtectPerson(p.person())),
                    entry(LiftProtection.class, p -> new LiftProtection(p.person())),
                    entry(
                            EstablishForum.class,
                            p -> new EstablishForum(ForumId.next(), p.unit(), TEXT, null, null, TODAY)),
                    entry(RenameForum.class, p -> new RenameForum(p.forum(), TEXT, TODAY)),
                    entry(MoveForum.class, p -> new MoveForum(p.forum(), p.team(), TODAY)),
                    entry(DescribeForum.class, p -> new DescribeForum(p.forum(), TEXT, null, TODAY)),
                    entry(RankForum.class, p -> new RankForum(p.forum(), 1, TODAY)),
                    entry(CloseForum.class, p -> new CloseForum(p.forum(), TODAY)),
                    entry(
                            PublishContactPoint.class,
                            p -> new PublishContactPoint(
                                    ContactId.next(),
                                    p.post(),
                                    ContactKind.PHONE,
                                    "031-390 06 99",
                                    null,
                                    Visibility.PUBLIC,
                                    TODAY)),
                    entry(
                            ChangeContactPoint.class,
                            p -> new ChangeContactPoint(p.contact(), "031-390 06 98", null, Visibility.PUBLIC, TODAY)),
                    entry(WithdrawContactPoint.class, p -> new WithdrawContactPoint(p.contact(), TODAY)),
                    entry(RetractStep.class, p -> new RetractStep(p.team(), p.step(), Set.of())),
                    entry(
                            CorrectStep.class,
                            p -> new CorrectStep(p.step(), new RenameUnit(p.team(), TEXT, START.plusYears(2)))),
                    entry(RetractChange.class, p -> new RetractChange(p.change())));

    /** What any editor may do, whatever their subtree: it belongs to none. */
    private static final Set<Class<? extends OrganisationCommand>> ANYWHERE = Set.of(RegisterPerson.class);

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ChangeLog log;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private Place own;
    private Place foreign;
    private final Map<Who, Actor> actors = new EnumMap<>(Who.class);

    @BeforeEach
    void two_subtrees_and_everybody() {
        clock.set(TODAY);
        TwoSubtrees organisation =
                new TwoSubtrees(actions, TestAccounts.administrator(jdbc, "all" + System.nanoTime()), jdbc);
        UnitId root = UnitId.next();
        organisation.record(TwoSubtrees.establish(root, TwoSubtrees.code(), null));
        own = organisation.under(root, "031-390 06 01");
        foreign = organisation.under(root, "031-390 06 02");
        Stream.of(Who.values()).forEach(who -> actors.put(who, who.actor(own.unit(), jdbc)));
    }

    /** The code of the refusal; empty where they may. */
    private Optional<String> expected(Who who, Class<?> command, Place place) {
        if (ProtectionCommand.class.isAssignableFrom(command)) {
            return switch (who) {
                case RECORDS_OFFICER, API -> Optional.empty();
                case VISITOR -> Optional.of("sign-in-needed");
                case NOBODY, STAFF, EDITOR_OF_ONE_SUBTREE, EDITOR_OF_EVERYTHING, APPROVER, AUDITOR, ADMINISTRATOR ->
                    Optional.of("not-a-records-officer");
            };
        }
        return switch (who) {
            case EDITOR_OF_EVERYTHING, API -> Optional.empty();
            case EDITOR_OF_ONE_SUBTREE ->
                place == own || ANYWHERE.contains(command) ? Optional.empty() : Optional.of("outside-scope");
            case VISITOR -> Optional.of("sign-in-needed");
            case NOBODY, STAFF, APPROVER, AUDITOR, RECORDS_OFFICER, ADMINISTRATOR -> Optional.of("not-an-editor");
        };
    }

    @Test
    void there_is_a_row_for_every_command() {
        assertThat(ROWS.keySet()).isEqualTo(leaves(OrganisationCommand.class).collect(Collectors.toSet()));
    }

    @Test
    void there_are_two_ways_to_bring_a_command_and_both_are_tried() {
        assertThat(Stream.of(OrganisationActions.class.getDeclaredMethods()).map(Method::getName))
                .containsExactlyInAnyOrder("record", "preview");
    }

    @Test
    void everybody_may_what_the_table_says_and_nothing_else() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (var row : ROWS.entrySet()) {
            for (Who who : Who.values()) {
                for (Place place : List.of(own, foreign)) {
                    asked++;
                    Optional<String> expected = expected(who, row.getKey(), place);
                    Optional<String> found = ask(
                            row.getValue().apply(place), Objects.requireNonNull(actors.get(who)), expected.isPresent());
                    if (!found.equals(expected)) {
                        wrong.add("%s by %s in %s: %s instead of %s"
                                .formatted(
                                        row.getKey().getSimpleName(),
                                        who,
                                        place == own ? "their own" : "another's",
                                        found,
                                        expected));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(ROWS.size() * Who.values().length * 2);
    }

    /** Previewed by all; recorded too by those who must not, which must leave the log as it was. */
    private Optional<String> ask(OrganisationCommand command, Actor actor, boolean forbidden) {
        Change change = new Change(ChangeId.next(), Position.LATEST, null, null, null, List.of(command));
        Optional<String> previewed = refusal(actions.preview(change, actor).objections());
        if (forbidden) {
            Position before = log.end();
            Outcome outcome = actions.record(change, actor);
            assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
            assertThat(refusal(((Outcome.Rejected) outcome).objections())).isEqualTo(previewed);
            assertThat(log.end()).isEqualTo(before);
        }
        return previewed;
    }

    private static Optional<String> refusal(List<Objection> objections) {
        return objections.stream()
                .filter(Objection.Broken.class::isInstance)
                .map(broken -> ((Objection.Broken) broken).violation().code())
                .filter(code -> code.startsWith("outside-scope")
                        || Set.of("sign-in-needed", "not-an-editor", "not-a-records-officer")
                                .contains(code))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends OrganisationCommand>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EveryCommandTest::leaves)
                : Stream.of((Class<? extends OrganisationCommand>) type);
    }
}
