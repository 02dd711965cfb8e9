package org.orgtrail.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.access.TwoSubtrees.START;
import static org.orgtrail.access.TwoSubtrees.TODAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.exchange.Api;
import org.orgtrail.history.HistoryCsv;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.Preview;
import org.orgtrail.organisation.command.*;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonNameChanged;
import org.orgtrail.shared.*;
import org.orgtrail.testing.Answers;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A protected person is nowhere for whoever may not see such persons: in no answer to any question, of no day, by nothing that was
 * known at any time. Everything is asked before the person is protected as well, or nothing would be proved.
 */
@OrgtrailTest
class ProtectedPersonsTest {

    private static final Set<Who> SEEING = EnumSet.of(Who.AUDITOR, Who.RECORDS_OFFICER);

    /** Those who ask about old days and old knowledge; what there is no right to today, there is not on old days either. */
    private static final Set<Who> DEEPLY = EnumSet.of(Who.VISITOR, Who.STAFF, Who.EDITOR_OF_ONE_SUBTREE);

    @LocalServerPort
    private int port;

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private HistoryQueries history;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private ChangeLog log;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    private final UnitId unit = UnitId.next();
    private final UnitId team = UnitId.next();
    private final UnitCode code = TwoSubtrees.code();
    private final PostId post = PostId.next();
    private final PostId former = PostId.next();
    private final PersonId person = PersonId.next();
    private final PersonId other = PersonId.next();
    private final AppointmentId appointment = AppointmentId.next();
    private final ContactId phone = ContactId.next();
    private final ContactId mail = ContactId.next();
    private final String name = "Z" + word();
    private final String number = "031-390 07 " + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private final List<Outcome.Recorded> recorded = new ArrayList<>();
    private Actor editor;
    private Actor officer;

    @BeforeEach
    void somebody_with_a_past() {
        clock.set(TODAY);
        editor = Who.EDITOR_OF_EVERYTHING.actor(unit, jdbc);
        officer = Who.RECORDS_OFFICER.actor(unit, jdbc);
        did(editor, TwoSubtrees.establish(unit, code, null), TwoSubtrees.establish(team, TwoSubtrees.code(), unit));
        did(
                editor,
                new EstablishPost(post, unit, LocalText.sv("Chef"), PostRole.HEAD, START),
                new EstablishPost(former, team, LocalText.sv("Utredare"), PostRole.OTHER, START),
                new RegisterPerson(other, "Öppen Person"),
                new AppointPerson(
                        AppointmentId.next(), former, other, AppointmentKind.PERMANENT, START.plusYears(3), null));
        did(
                editor,
                name + " börjar",
                new RegisterPerson(person, name + " Hemling"),
                new AppointPerson(
                        AppointmentId.next(), former, person, AppointmentKind.ACTING, START, START.plusYears(2)));
        Outcome.Recorded wrong = did(
                editor,
                new AppointPerson(appointment, post, person, AppointmentKind.PERMANENT, START.plusYears(4), null));
        did(
                editor,
                new CorrectStep(
                        step(wrong, appointment.value()),
                        new AppointPerson(
                                appointment, post, person, AppointmentKind.PERMANENT, START.plusYears(2), null)));
        did(
                editor,
                publish(phone, ContactKind.PHONE, number + "7"),
                publish(mail, ContactKind.EMAIL, name.toLowerCase(Locale.ROOT) + "@example.org"));
        did(
                editor,
                new ChangeContactPoint(phone, number + "8", null, Visibility.PUBLIC, START.plusYears(3)),
                new WithdrawContactPoint(mail, START.plusYears(3)));
        did(editor, new ChangePersonName(person, name + " Dold", START.plusYears(3)));
    }

    private PublishContactPoint publish(ContactId contact, ContactKind kind, String value) {
        return new PublishContactPoint(contact, person, kind, value, null, Visibility.PUBLIC, START.plusYears(1));
    }

    private Outcome.Recorded did(Actor actor, OrganisationCommand... commands) {
        return did(actor, null, commands);
    }

    private Outcome.Recorded did(Actor actor, @Nullable String reason, OrganisationCommand... commands) {
        Outcome outcome = actions.record(change(reason, commands), actor);
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        assertThat(readModels.await(log.end())).isTrue();
        recorded.add((Outcome.Recorded) outcome);
        return (Outcome.Recorded) outcome;
    }

    private static Change change(@Nullable String reason, OrganisationCommand... commands) {
        return new Change(ChangeId.next(), Position.LATEST, reason, null, null, List.of(commands));
    }

    private StepId step(Outcome.Recorded change, UUID thing) {
        return new StepId(jdbc.queryForList(
                        "select step_id from history_event where position = ? and thing = ?",
                        UUID.class,
                        change.position().value(),
                        thing)
                .getFirst());
    }

    // What is asked

    private List<AsOf> points() {
        return Stream.concat(recorded.stream().map(Outcome.Recorded::position), Stream.of(Position.LATEST))
                .flatMap(position -> Stream.of(START, START.plusYears(3), TODAY).map(day -> new AsOf(day, position)))
                .toList();
    }

    /** All that the features answer the actor, by what was asked. */
    private Map<String, String> answersTo(Actor actor) {
        return answersTo(actor, points());
    }

    private Map<String, String> answersTo(Actor actor, List<AsOf> points) {
        Map<String, String> told = new LinkedHashMap<>();
        Answers answers = new Answers(application, actor, unit);
        told.put(
                "answers",
                answers.all(
                                points,
                                recorded.stream()
                                        .map(Outcome.Recorded::changeId)
                                        .toList(),
                                List.of(person, other),
                                List.of(phone, mail))
                        .toString());
        Map<String, StringBuilder> all = new LinkedHashMap<>();
        for (AsOf asOf : points) {
            directoryAnswers(asOf, actor)
                    .forEach((question, answer) -> all.computeIfAbsent(question, _ -> new StringBuilder())
                            .append(answer));
            for (Span span : Span.values()) {
                for (Scope scope : List.of(
                        new Scope.Everything(),
                        new Scope.OfThing(person),
                        new Scope.OfThing(post),
                        new Scope.OfThing(former))) {
                    all.computeIfAbsent("history " + scope.getClass().getSimpleName(), _ -> new StringBuilder())
                            .append(history.entries(Selection.of(scope), asOf, actor, span, 0, 500).entries().stream()
                                    .map(Answers::text)
                                    .toList());
                }
            }
            all.computeIfAbsent("csv", _ -> new StringBuilder()).append(csv(asOf, actor));
        }
        recorded.forEach(change -> jdbc.queryForList(
                        "select step_id from history_event where position = ?",
                        UUID.class,
                        change.position().value())
                .forEach(step -> all.computeIfAbsent("said", _ -> new StringBuilder())
                        .append(history.said(new StepId(step), actor))));
        all.forEach((question, text) -> told.put(question, text.toString()));
        told.put(
                "changes",
                history.changes(
                                recorded.stream()
                                        .map(Outcome.Recorded::changeId)
                                        .toList(),
                                actor)
                        .values()
                        .toString());
        told.put(
                "tell",
                history.tell(
                                List.of(
                                        new PersonNameChanged(
                                                person, StepId.next(), name + " Dold", name + " Ny", TODAY),
                                        new ContactPointPublished(
                                                phone,
                                                StepId.next(),
                                                person,
                                                ContactKind.PHONE,
                                                number + "7",
                                                null,
                                                Visibility.PUBLIC,
                                                TODAY),
                                        new PersonAppointed(
                                                AppointmentId.next(),
                                                StepId.next(),
                                                post,
                                                person,
                                                AppointmentKind.ACTING,
                                                TODAY,
                                                Precision.DAY,
                                                null)),
                                AsOf.on(TODAY),
                                actor,
                                Texts.SWEDISH)
                        .toString());
        return told;
    }

    private Map<String, String> directoryAnswers(AsOf asOf, Actor actor) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("roots", directory.roots(asOf, actor).toString());
        told.put("heads", directory.heads(List.of(unit, team), asOf, actor).toString());
        told.put(
                "vacancies",
                directory.vacancies(Optional.empty(), asOf, actor, 0, 500).toString());
        told.put("post", directory.post(post, asOf, actor) + " " + directory.post(former, asOf, actor));
        told.put("under", directory.under(unit, asOf.validOn(), actor).toString());
        told.put(
                "search",
                Stream.of(
                                name,
                                name.substring(0, 7) + "xx",
                                "Hemling",
                                name.substring(2, 6),
                                number + "7",
                                number + "8")
                        .map(text -> directory.search(text, EnumSet.allOf(ThingKind.class), asOf, actor, 50) + " "
                                + directory.findPeople(text, asOf, actor, 0, 50))
                        .toList()
                        .toString());
        told.put(
                "names",
                directory
                        .names(List.of(person, appointment, phone, mail), asOf, actor)
                        .toString());
        told.put("person", directory.person(person, asOf, actor).toString());
        return told;
    }

    private String csv(AsOf asOf, Actor actor) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try {
            new HistoryCsv(Texts.SWEDISH, ZoneId.of("Europe/Stockholm"), recordedBy -> recordedBy)
                    .write(
                            (last, most) -> history.readOn(
                                    Selection.of(new Scope.OfUnit(unit, true)), asOf, actor, Span.ALL, last, most),
                            table);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return table.toString(StandardCharsets.UTF_8);
    }

    /** Letters that nobody else is called by. */
    private static String word() {
        return ThreadLocalRandom.current()
                .ints(10, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private String digits() {
        return (number + "7").replaceAll("[^0-9]", "");
    }

    /** What is theirs alone: names and numbers, whatever is written with them, and the ids, by which they could be found again. */
    private List<String> secrets() {
        return Stream.concat(
                        Stream.of(name, name.toLowerCase(Locale.ROOT), number),
                        Stream.of(person, phone, mail)
                                .map(thing -> thing.value().toString()))
                .toList();
    }

    /** The questions in whose answers something of theirs is. */
    private Set<String> givenAway(Map<String, String> told) {
        return told.entrySet().stream()
                .filter(answer -> secrets().stream().anyMatch(answer.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void a_protected_person_is_nowhere_for_whoever_may_not_see_them() {
        Set<String> public_ = givenAway(answersTo(Actor.VISITOR));
        assertThat(public_)
                .contains("answers", "heads", "vacancies", "post", "search", "names", "person", "csv", "said", "tell")
                .contains("history Everything", "history OfThing", "changes");
        did(officer, name + " behöver skyddas", new ProtectPerson(person));
        for (Who who : Who.values()) {
            Set<String> givenAway = givenAway(
                    answersTo(who.actor(unit, jdbc), DEEPLY.contains(who) ? points() : List.of(AsOf.on(TODAY))));
            if (SEEING.contains(who)) {
                assertThat(givenAway).as("given away to %s", who).contains("answers", "person", "history OfThing");
            } else {
                assertThat(givenAway).as("given away to %s", who).isEmpty();
            }
        }
    }

    @Test
    void the_rest_is_told_as_before() {
        did(officer, new ProtectPerson(person));
        Map<String, String> told = answersTo(Actor.VISITOR);
        assertThat(told.get("answers")).contains("Öppen Person");
        assertThat(told.get("history Everything")).contains("En person som inte visas", "A person who is not shown");
        assertThat(told.get("post")).contains("Öppen Person", "Chef");
    }

    @Test
    void when_the_protection_is_lifted_all_is_as_it_was_and_that_it_was_there_is_not_told() {
        Map<String, String> before = answersTo(Actor.VISITOR);
        List<AsOf> asked = points();
        did(officer, "Hot", new ProtectPerson(person));
        did(officer, "Hotet är över", new LiftProtection(person));
        recorded.removeLast();
        recorded.removeLast();
        assertThat(points()).isEqualTo(asked);
        Map<String, String> after = answersTo(Actor.VISITOR);
        before.keySet().stream()
                .forEach(question -> assertThat(withoutPosition(after, question))
                        .as(question)
                        .isEqualTo(withoutPosition(before, question)));
        assertThat(after.values()).noneMatch(answer -> answer.contains("Hot"));
        assertThat(answersTo(officer).get("history OfThing"))
                .contains(name + " Hemling skyddas", "skyddet av " + name + " Hemling hävs");
    }

    /** Without how far the log has come. */
    private static String withoutPosition(Map<String, String> told, String question) {
        return told.getOrDefault(question, "").replaceAll("position=Position\\[value=\\d+\\]|\\$\\$Lambda\\S+", "");
    }

    @Test
    void the_api_knows_no_such_person() {
        String id = "person-" + person.value();
        Api api = new Api(port);
        assertThat(api.get("/api/v1/people/" + id).status()).isEqualTo(200);
        List<String> then = recorded.stream()
                .map(change -> jdbc.queryForObject(
                        "select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                                + " from log_change where change_id = ?",
                        String.class,
                        change.changeId().value()))
                .toList();
        List<String> addresses = new ArrayList<>(recorded.stream()
                .map(change -> "/api/v1/changes/" + change.changeId())
                .toList());
        for (LocalDate day : List.of(START.plusYears(1), TODAY)) {
            for (String known : Stream.concat(then.stream().map(it -> "&known-at=" + it), Stream.of(""))
                    .toList()) {
                String at = "valid-on=" + day + known;
                addresses.addAll(List.of(
                        "/api/v1/people/" + id + "?" + at,
                        "/api/v1/units?" + at,
                        "/api/v1/units/" + code + "?" + at,
                        "/api/v1/units/" + code + "/tree?" + at,
                        "/api/v1/units/" + code + "/history?subtree=true&" + at,
                        "/api/v1/units/" + code + "/history?as-recorded=true&" + at,
                        "/api/v1/units/" + code + "/blame?" + at,
                        "/api/v1/search?q=" + name + "&" + at,
                        "/api/v1/search?q=" + digits() + "&" + at,
                        "/api/v1/changes?limit=100&" + at,
                        "/api/v1/changes?person=" + id + "&" + at,
                        "/api/v1/changes?as-recorded=true&person=" + id + "&" + at,
                        "/api/v1/changes?as-recorded=true&" + at));
            }
        }
        assertThat(givenAway(asked(api, addresses)))
                .hasSizeGreaterThan(20)
                .anyMatch(address -> address.contains("/blame"))
                .anyMatch(address -> address.contains("?person="))
                .anyMatch(address -> address.contains("&person="));
        did(officer, name + " behöver skyddas", new ProtectPerson(person));
        addresses.add("/api/v1/changes/" + recorded.getLast().changeId());
        assertThat(givenAway(asked(api, addresses))).isEmpty();
        assertThat(api.get("/api/v1/people/" + id).problem()).isEqualTo("person-unknown");
        assertThat(api.get("/api/v1/changes?person=" + id).problem()).isEqualTo("person-unknown");
        assertThat(api.get(addresses.getLast()).status()).isEqualTo(404);
    }

    /** Each address by everybody and with the token, as JSON and as a table, without its own words. */
    private static Map<String, String> asked(Api api, List<String> addresses) {
        Map<String, String> answers = new LinkedHashMap<>();
        addresses.forEach(address -> answers.put(
                address,
                Stream.of(
                                api.get(address),
                                api.get(address, "Accept", "text/csv, application/json;q=0.5"),
                                api.get(address, "Authorization", "Bearer " + OrgtrailTest.API_TOKEN))
                        .map(answer ->
                                answer.status() == 404 ? "" : answer.response().body())
                        .collect(Collectors.joining())
                        .replaceAll("\"instance\":\"[^\"]*\"", "")));
        return answers;
    }

    @Test
    void to_an_editor_there_is_no_such_person_to_say_anything_of_and_messages_name_nobody() {
        did(officer, new ProtectPerson(person));
        for (OrganisationCommand command : List.<OrganisationCommand>of(
                new ChangePersonName(person, "Annan", TODAY),
                publish(ContactId.next(), ContactKind.PHONE, "031-390 06 79"),
                new ChangeContactPoint(phone, "031-390 06 79", null, Visibility.PUBLIC, TODAY),
                new EndAppointment(appointment, null, TODAY),
                new AppointPerson(AppointmentId.next(), former, person, AppointmentKind.ACTING, TODAY, null))) {
            Preview preview = actions.preview(change(null, command), editor);
            assertThat(preview.objections())
                    .as(command.toString())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Objection.Broken.class,
                            broken -> assertThat(broken.violation().code()).isEqualTo("thing-unknown"));
            assertThat(actions.record(change(null, command), editor)).isInstanceOf(Outcome.Rejected.class);
        }
        for (OrganisationCommand command : List.<OrganisationCommand>of(
                new AppointPerson(AppointmentId.next(), post, other, AppointmentKind.PERMANENT, TODAY, null),
                new AbolishPost(post, TODAY))) {
            Preview preview = actions.preview(change(null, command), editor);
            assertThat(preview.objections())
                    .isNotEmpty()
                    .allSatisfy(objection -> Texts.LOCALES.forEach(locale -> assertThat(objection.text(locale))
                            .doesNotContain(secrets().toArray(String[]::new))));
            assertThat(preview.objections().toString()).contains("en person som inte visas");
        }
    }

    @Test
    void those_who_may_see_protected_persons_and_are_editors_go_on_recording_them() {
        did(officer, new ProtectPerson(person));
        Actor both = TestAccounts.of(
                jdbc, "both" + System.nanoTime(), Grants.ofEverything(Role.EDITOR, Role.RECORDS_OFFICER));
        did(both, new ChangePersonName(person, name + " Annan", TODAY));
        did(both, new EndAppointment(appointment, null, TODAY));
    }

    @Test
    void nobody_gets_round_a_protection_by_correcting_or_undoing() {
        Outcome.Recorded protecting = did(officer, new ProtectPerson(person));
        StepId step = step(protecting, person.value());
        Actor auditingEditor =
                TestAccounts.of(jdbc, "both" + System.nanoTime(), Grants.ofEverything(Role.EDITOR, Role.AUDITOR));
        StepId named = step(recorded.get(7), person.value());
        for (Actor actor : List.of(editor, auditingEditor, new Actor.ApiCaller())) {
            for (OrganisationCommand command : List.of(
                    new RetractStep(person, step, Set.of()),
                    new RetractChange(protecting.changeId()),
                    new CorrectStep(named, new LiftProtection(person)))) {
                assertThat(actions.record(change(null, command), actor))
                        .as("%s by %s", command, actor)
                        .isInstanceOf(Outcome.Rejected.class);
            }
        }
        assertThat(directory.person(person, AsOf.on(TODAY), Actor.VISITOR)).isEmpty();
    }

    @Test
    void a_person_is_protected_before_any_read_model_has_heard_of_it() {
        assertThat(directory.person(person, AsOf.on(TODAY), Actor.VISITOR)).isPresent();
        actions.record(change(null, new ProtectPerson(person)), officer); // and nothing is awaited
        assertThat(directory.person(person, AsOf.on(TODAY), Actor.VISITOR)).isEmpty();
        assertThat(readModels.await(log.end())).isTrue();
    }
}
