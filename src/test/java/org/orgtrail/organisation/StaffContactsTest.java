package org.orgtrail.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.organisation.Organisation.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.Answers;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may see a contact point is judged by the latest that is known, whatever day and whatever knowledge is asked about. */
@OrgtrailTest
class StaffContactsTest {

    private static final LocalDate HIDDEN = LocalDate.of(2024, 1, 1);
    private static final String SECRET = "031-99";

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private HistoryQueries history;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext application;

    private final UnitId unit = UnitId.next();
    private final ContactId phone = ContactId.next();
    private final EstablishUnit establish = Organisation.establish(unit, "Enhet", null, START);
    private final UnitCode code = establish.code();
    private final List<Outcome.Recorded> recorded = new ArrayList<>();
    private Actor admin;

    @BeforeEach
    void begin() {
        admin = TestAccounts.administrator(jdbc, "admin" + UUID.randomUUID());
        did(establish);
    }

    private Outcome.Recorded did(OrganisationCommand... commands) {
        Outcome.Recorded outcome = (Outcome.Recorded) actions.record(Organisation.change(commands), admin);
        assertThat(readModels.await(outcome.position())).isTrue();
        recorded.add(outcome);
        return outcome;
    }

    /** The step by which the change said something of the number. */
    private StepId step(Outcome.Recorded change) {
        return new StepId(jdbc.queryForList(
                        "select step_id from history_event where position = ? and thing = ? and retracted is null",
                        UUID.class,
                        change.position().value(),
                        phone.value())
                .getFirst());
    }

    private PublishContactPoint publish(ContactId contact, String number, Visibility visibility) {
        return new PublishContactPoint(contact, unit, ContactKind.PHONE, number, null, visibility, START);
    }

    private ChangeContactPoint change(String number, Visibility visibility, LocalDate from) {
        return new ChangeContactPoint(phone, number, null, visibility, from);
    }

    /** All that anybody can ask about the unit on some days, at each place in the log. */
    private List<String> toldTo(Actor actor) {
        List<AsOf> points = recorded.stream()
                .flatMap(change -> Stream.of(START, START.plusYears(2), HIDDEN, HIDDEN.plusYears(9))
                        .map(day -> new AsOf(day, change.position())))
                .toList();
        return new Answers(application, actor, unit)
                .all(points, recorded.stream().map(Outcome.Recorded::changeId).toList(), List.of(), List.of(phone));
    }

    private void onlyStaffIsTold(String secret) {
        assertThat(toldTo(admin)).anyMatch(answer -> answer.contains(secret));
        assertThat(toldTo(Actor.VISITOR)).noneMatch(answer -> answer.contains(secret));
    }

    @Test
    void an_old_day_does_not_reveal_what_is_for_staff_today() {
        ContactId shown = ContactId.next();
        did(
                publish(phone, "111 00 00", Visibility.PUBLIC),
                change("111 00 00", Visibility.STAFF, HIDDEN),
                publish(shown, "222 00 00", Visibility.STAFF),
                new ChangeContactPoint(shown, "222 00 00", null, Visibility.PUBLIC, HIDDEN));

        assertThat(numbers(START, Actor.VISITOR)).isEmpty();
        assertThat(numbers(HIDDEN, Actor.VISITOR)).containsExactly("222 00 00");
        assertThat(numbers(START, admin)).containsExactly("111 00 00", "222 00 00");
        List<ContactId> both = List.of(phone, shown);
        assertThat(directory.names(both, AsOf.on(START), Actor.VISITOR)).isEmpty();
        assertThat(directory.names(both, AsOf.on(START), admin)).hasSize(2);
    }

    @Test
    void a_number_that_stood_within_one_change_alone_is_for_staff() {
        did(publish(phone, SECRET, Visibility.STAFF), change("222 00 00", Visibility.PUBLIC, START));

        assertThat(numbers(HIDDEN, Actor.VISITOR)).containsExactly("222 00 00");
        onlyStaffIsTold(SECRET);
    }

    @Test
    void a_number_that_turned_out_to_be_for_staff_is_hidden_in_what_was_known_before() {
        Outcome.Recorded mistake = did(publish(phone, SECRET, Visibility.PUBLIC));
        did(new CorrectStep(step(mistake), publish(phone, SECRET, Visibility.STAFF)));
        did(change("222 00 00", Visibility.PUBLIC, START));

        assertThat(numbers(START, Actor.VISITOR)).containsExactly("222 00 00");
        onlyStaffIsTold(SECRET);
    }

    @Test
    void a_number_that_was_made_for_staff_does_not_come_to_light_by_opening_the_contact_point_with_another() {
        did(publish(phone, SECRET, Visibility.PUBLIC));
        did(change(SECRET, Visibility.STAFF, START.plusYears(1)));
        did(change("222 00 00", Visibility.PUBLIC, HIDDEN));

        assertThat(numbers(HIDDEN, Actor.VISITOR)).containsExactly("222 00 00");
        onlyStaffIsTold(SECRET);
    }

    @Test
    void a_label_is_hidden_like_a_number() {
        LocalText name = LocalText.sv("Kims egen");
        Outcome.Recorded mistake = did(
                new PublishContactPoint(phone, unit, ContactKind.PHONE, "222 00 00", name, Visibility.PUBLIC, START));
        did(new CorrectStep(
                step(mistake),
                new PublishContactPoint(phone, unit, ContactKind.PHONE, "222 00 00", name, Visibility.STAFF, START)));
        did(change("222 00 00", Visibility.PUBLIC, START));

        assertThat(numbers(START, Actor.VISITOR)).containsExactly("222 00 00");
        onlyStaffIsTold("Kims egen");
    }

    @Test
    void a_number_for_staff_from_a_day_to_come_is_for_everybody_until_then() {
        did(publish(phone, "222 00 00", Visibility.PUBLIC));
        did(change("222 00 00", Visibility.STAFF, LocalDate.now().plusYears(5)));

        assertThat(numbers(START, Actor.VISITOR)).containsExactly("222 00 00");
        assertThat(numbers(LocalDate.now().plusYears(5), Actor.VISITOR)).isEmpty();
    }

    @Test
    void a_number_that_was_made_for_staff_by_mistake_is_for_everybody_again_when_that_is_undone() {
        did(publish(phone, "222 00 00", Visibility.PUBLIC));
        Outcome.Recorded mistake = did(change("222 00 00", Visibility.STAFF, HIDDEN));
        Outcome.Recorded undone = did(new RetractChange(mistake.changeId()));
        assertThat(numbers(HIDDEN, Actor.VISITOR)).containsExactly("222 00 00");

        did(new RetractChange(undone.changeId()));
        assertThat(numbers(HIDDEN, Actor.VISITOR)).isEmpty();
        onlyStaffIsTold("222 00 00");
    }

    @Test
    void a_withdrawn_number_stays_what_it_was() {
        did(publish(phone, "222 00 00", Visibility.PUBLIC));
        did(new WithdrawContactPoint(phone, HIDDEN));
        assertThat(numbers(START, Actor.VISITOR)).containsExactly("222 00 00");

        did(change("222 00 00", Visibility.STAFF, HIDDEN.minusDays(1)));
        onlyStaffIsTold("222 00 00");
    }

    @Test
    void a_preview_does_not_tell_what_stands_within_it_alone() {
        List<OrganisationEvent> events = actions.preview(
                        Organisation.change(
                                publish(phone, SECRET, Visibility.STAFF),
                                change("222 00 00", Visibility.PUBLIC, START)),
                        admin)
                .events();

        assertThat(events).hasSize(2);
        assertThat(history.tell(events, AsOf.on(START), admin, Texts.SWEDISH)).hasSize(2);
        assertThat(history.tell(events, AsOf.on(START), Actor.VISITOR, Texts.SWEDISH))
                .isEmpty();
    }

    private List<String> numbers(LocalDate day, Actor actor) {
        UnitAnswer.Page answer = (UnitAnswer.Page) directory.unit(code, AsOf.on(day), actor);
        return answer.page().unit().contacts().stream()
                .map(UnitPage.Contact::value)
                .toList();
    }
}
