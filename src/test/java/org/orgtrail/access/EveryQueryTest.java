package org.orgtrail.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.access.TwoSubtrees.TODAY;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.Comparisons;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Provenance;
import org.orgtrail.history.Aspect;
import org.orgtrail.history.AuditQueries;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.LogQuestion;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.organisation.ChangeRights;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;

/**
 * Every question that an actor may ask of a feature, asked by everybody about their own subtree and about another: a question
 * without a row here fails the build. A row tells by what in the answer it is seen whether something was given away.
 */
@OrgtrailTest
class EveryQueryTest {

    private static final AsOf NOW = AsOf.on(TODAY);

    /** Who gets to see, in the answer, what is not for everybody. */
    private enum Seen {
        /** The phone number for the organisation's own people, by those people, in either subtree. */
        PHONE_BY_STAFF,
        /** The phone number, whether for the organisation's own people or for editors, by those who see them all. */
        PHONE_BY_KEEPERS,
        /** The phone number, by nobody: the answer tells of other things. */
        PHONE_BY_NOBODY,
        /** {@code true}, by those who may change the subtree. */
        TRUE_BY_ITS_EDITORS,
        /** {@code true}, by editors of everything. */
        TRUE_BY_EDITORS_OF_EVERYTHING,
        /** {@code true}, by records officers, and whoever has the API's token. */
        TRUE_BY_RECORDS_OFFICERS,
        /** {@code true}, by administrators. */
        TRUE_BY_ADMINISTRATORS,
        /** {@code true}, by auditors and records officers. */
        TRUE_BY_AUDITORS,
        /** The phone number, by auditors and records officers, in either subtree. */
        PHONE_BY_AUDITORS
    }

    private record Row(Seen seen, BiFunction<Actor, Place, Object> ask) {}

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Provenance provenance;

    @Autowired
    private HistoryQueries history;

    @Autowired
    private AuditQueries audit;

    @Autowired
    private ChangeRights rights;

    @Autowired
    private Administration administration;

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private ChangeLog log;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private Place own;
    private Place foreign;
    private AccountId somebody;

    private Map<String, Row> rows() {
        return Map.ofEntries(
                row("DirectoryQueries.roots", Seen.PHONE_BY_NOBODY, (a, _) -> directory.roots(NOW, a)),
                row(
                        "DirectoryQueries.children(UnitId)",
                        Seen.PHONE_BY_NOBODY,
                        (a, p) -> directory.children(p.unit(), NOW, a)),
                row(
                        "DirectoryQueries.children(Collection)",
                        Seen.PHONE_BY_NOBODY,
                        (a, p) -> directory.children(List.of(p.unit()), NOW, a)),
                row(
                        "DirectoryQueries.heads",
                        Seen.PHONE_BY_NOBODY,
                        (a, p) -> directory.heads(List.of(p.unit()), NOW, a)),
                row(
                        "DirectoryQueries.vacancies",
                        Seen.PHONE_BY_NOBODY,
                        (a, p) -> directory.vacancies(Optional.of(p.unit()), NOW, a, 0, 100)),
                row(
                        "DirectoryQueries.search",
                        Seen.PHONE_BY_STAFF,
                        (a, p) -> directory.search(p.phone(), EnumSet.allOf(ThingKind.class), NOW, a, 10)),
                row(
                        "DirectoryQueries.changeDays",
                        Seen.PHONE_BY_NOBODY,
                        (a, p) -> directory.changeDays(Optional.of(p.unit()), Position.LATEST, a)),
                row("DirectoryQueries.unit(UnitCode)", Seen.PHONE_BY_STAFF, (a, p) -> directory.unit(p.code(), NOW, a)),
                row("DirectoryQueries.unit(UnitId)", Seen.PHONE_BY_STAFF, (a, p) -> directory.unit(p.unit(), NOW, a)),
                row("DirectoryQueries.person", Seen.PHONE_BY_STAFF, (a, p) -> directory.person(p.person(), NOW, a)),
                row("DirectoryQueries.post", Seen.PHONE_BY_STAFF, (a, p) -> directory.post(p.post(), NOW, a)),
                row("DirectoryQueries.forum", Seen.PHONE_BY_STAFF, (a, p) -> directory.forum(p.forum(), NOW, a)),
                row("DirectoryQueries.under", Seen.PHONE_BY_KEEPERS, (a, p) -> directory.under(p.unit(), TODAY, a)),
                row(
                        "DirectoryQueries.laterSteps",
                        Seen.PHONE_BY_NOBODY,
                        (a, p) -> directory.laterSteps(p.unit(), TODAY, a)),
                row(
                        "DirectoryQueries.findUnits",
                        Seen.PHONE_BY_NOBODY,
                        (a, p) -> directory.findUnits(p.phone(), NOW, a, 0, 10)),
                row(
                        "DirectoryQueries.findPeople",
                        Seen.PHONE_BY_NOBODY,
                        (a, p) -> directory.findPeople(p.phone(), NOW, a, 0, 10)),
                row(
                        "DirectoryQueries.names(Collection)",
                        Seen.PHONE_BY_KEEPERS,
                        (a, p) -> directory.names(List.of(p.contact()), NOW, a)),
                row(
                        "DirectoryQueries.names(Map)",
                        Seen.PHONE_BY_KEEPERS,
                        (a, p) -> directory.names(Map.of(NOW, List.of(p.contact())), a)),
                row(
                        "Comparisons.compare",
                        Seen.PHONE_BY_STAFF,
                        (a, p) -> comparisons.compare(
                                AsOf.on(TwoSubtrees.START.minusDays(1)), NOW, Optional.of(p.unit()), a)),
                row(
                        "Comparisons.tree",
                        Seen.PHONE_BY_STAFF,
                        (a, p) -> comparisons.tree(
                                AsOf.on(TwoSubtrees.START.minusDays(1)), NOW, Optional.of(p.unit()), a)),
                row("Provenance.of", Seen.PHONE_BY_STAFF, (a, p) -> provenance.of(p.unit(), NOW, a)),
                row("Provenance.ends", Seen.PHONE_BY_NOBODY, (a, p) -> provenance.ends(p.post(), TODAY, a)),
                row(
                        "HistoryQueries.entries",
                        Seen.PHONE_BY_STAFF,
                        (a, p) -> told(history.entries(
                                        Selection.of(new Scope.OfUnit(p.unit(), true)), NOW, a, Span.ALL, 0, 100)
                                .entries())),
                row(
                        "HistoryQueries.readOn",
                        Seen.PHONE_BY_STAFF,
                        (a, p) -> told(history.readOn(
                                Selection.of(new Scope.OfUnit(p.unit(), true)),
                                NOW,
                                a,
                                Span.ALL,
                                Optional.empty(),
                                100))),
                row("HistoryQueries.said", Seen.PHONE_BY_STAFF, (a, p) -> history.said(published(p.contact()), a)),
                row(
                        "HistoryQueries.change",
                        Seen.PHONE_BY_STAFF,
                        (a, p) -> history.change(first(p), NOW, a).map(page -> told(page.entries()))),
                row("HistoryQueries.changes", Seen.PHONE_BY_NOBODY, (a, p) -> history.changes(List.of(p.change()), a)),
                row("HistoryQueries.blame", Seen.PHONE_BY_STAFF, (a, p) -> history.blame(p.unit(), NOW, a)),
                row(
                        "HistoryQueries.tell",
                        Seen.PHONE_BY_STAFF,
                        (a, p) -> history.tell(List.of(published(p)), NOW, a, Texts.SWEDISH)),
                row("ChangeRights.mayChange", Seen.TRUE_BY_ITS_EDITORS, (a, p) -> rights.mayChange(p.unit(), TODAY, a)),
                row("ChangeRights.mayPlace", Seen.TRUE_BY_ITS_EDITORS, (a, p) -> rights.mayPlace(p.team(), TODAY, a)),
                row(
                        "ChangeRights.mayRetract",
                        Seen.TRUE_BY_ITS_EDITORS,
                        (a, p) -> rights.mayRetract(p.team(), p.step(), a)),
                row("ChangeRights.mayUndo", Seen.TRUE_BY_ITS_EDITORS, (a, p) -> rights.mayUndo(p.change(), a)),
                row(
                        "ChangeRights.mayEstablishRoots",
                        Seen.TRUE_BY_EDITORS_OF_EVERYTHING,
                        (a, _) -> rights.mayEstablishRoots(a)),
                row("ChangeRights.mayProtect", Seen.TRUE_BY_RECORDS_OFFICERS, (a, _) -> rights.mayProtect(a)),
                row("AuditQueries.isFor", Seen.TRUE_BY_AUDITORS, (a, _) -> audit.isFor(a)),
                row("AuditQueries.log", Seen.PHONE_BY_AUDITORS, (a, p) -> audit.log(about(p), a, 10)),
                row(
                        "AuditQueries.logBefore",
                        Seen.PHONE_BY_AUDITORS,
                        (a, p) -> audit.logBefore(Position.LATEST, about(p), a, 10)),
                row(
                        "AuditQueries.fields",
                        Seen.PHONE_BY_AUDITORS,
                        (a, p) -> audit.fields(logged(p.contact()), a, Texts.SWEDISH)),
                row(
                        "AuditQueries.beliefs",
                        Seen.PHONE_BY_AUDITORS,
                        (a, p) -> audit.beliefs(p.contact(), Aspect.VALUE, a)),
                row("AuditQueries.contacts", Seen.PHONE_BY_AUDITORS, (a, p) -> audit.contacts(p.unit(), a)),
                row(
                        "AuditQueries.recorders",
                        Seen.TRUE_BY_AUDITORS,
                        (a, _) -> !audit.recorders(a).isEmpty()),
                row("Administration.isFor", Seen.TRUE_BY_ADMINISTRATORS, (a, _) -> administration.isFor(a)),
                row(
                        "Administration.accounts",
                        Seen.TRUE_BY_ADMINISTRATORS,
                        (a, _) -> !administration.accounts(a).isEmpty()),
                row(
                        "Administration.account",
                        Seen.TRUE_BY_ADMINISTRATORS,
                        (a, _) -> administration.account(somebody, a).isPresent()),
                row(
                        "Administration.create",
                        Seen.TRUE_BY_ADMINISTRATORS,
                        (a, _) -> administration.create("new" + System.nanoTime(), "Ny", Grants.of(), a)
                                instanceof Handover.Made),
                row(
                        "Administration.grant",
                        Seen.TRUE_BY_ADMINISTRATORS,
                        (a, _) -> administration
                                .grant(somebody, Grants.of(Role.STAFF), a)
                                .isEmpty()),
                row(
                        "Administration.setOpen",
                        Seen.TRUE_BY_ADMINISTRATORS,
                        (a, _) -> administration.setOpen(somebody, true, a).isEmpty()),
                row(
                        "Administration.resetPassword",
                        Seen.TRUE_BY_ADMINISTRATORS,
                        (a, _) -> administration.resetPassword(somebody, a) instanceof Handover.Made),
                row(
                        "Administration.retry",
                        Seen.TRUE_BY_ADMINISTRATORS,
                        (a, _) -> administration.retry("history", a).isEmpty()),
                row(
                        "Administration.rebuild",
                        Seen.TRUE_BY_ADMINISTRATORS,
                        (a, _) -> administration.rebuild("history", a).isEmpty()));
    }

    private static Map.Entry<String, Row> row(String method, Seen seen, BiFunction<Actor, Place, Object> ask) {
        return entry(method, new Row(seen, ask));
    }

    /** Of accounts, before somebody is an actor or by the operator at the machine; and what is no secret. */
    private static final Set<String> WITHOUT_AN_ACTOR = Set.of(
            "Accounts.changePassword",
            "Accounts.find",
            "Accounts.openFirst",
            "Accounts.recorder",
            "Accounts.resetPassword",
            "Accounts.stillHolds",
            "Accounts.userNames",
            "AuditQueries.types");

    @BeforeEach
    void two_subtrees() {
        clock.set(TODAY);
        Actor recorder = TestAccounts.administrator(jdbc, "all" + System.nanoTime());
        somebody = TestAccounts.of(jdbc, "somebody" + System.nanoTime(), Grants.of(Role.STAFF))
                .account();
        TwoSubtrees organisation = new TwoSubtrees(actions, recorder, jdbc);
        UnitId root = UnitId.next();
        organisation.record(TwoSubtrees.establish(root, TwoSubtrees.code(), null));
        own = organisation.under(root, "031-390 06 01");
        foreign = organisation.under(root, "031-390 06 02");
        assertThat(readModels.await(log.end())).isTrue();
    }

    @Test
    void there_is_a_row_for_every_question_that_an_actor_can_ask() {
        assertThat(rows().keySet())
                .isEqualTo(questions()
                        .filter(EveryQueryTest::takesAnActor)
                        .map(EveryQueryTest::named)
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_is_asked_without_saying_who_asks_is_known() {
        assertThat(questions().filter(method -> !takesAnActor(method)).map(EveryQueryTest::named))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_AN_ACTOR);
    }

    private static boolean takesAnActor(Method method) {
        return List.of(method.getParameterTypes()).contains(Actor.class);
    }

    /** All that the features answer to whoever asks. */
    private Stream<Method> questions() {
        return Stream.of(application.getBeanDefinitionNames())
                .map(application::getType)
                .flatMap(type -> type == null ? Stream.empty() : Stream.of(ClassUtils.getAllInterfacesForClass(type)))
                .distinct()
                .filter(type -> type.getPackageName().startsWith("org.orgtrail."))
                .filter(type -> !type.getPackageName().contains(".internal"))
                .filter(type ->
                        !type.getPackageName().equals("org.orgtrail.shared")) // ports: features ask, nobody else
                .filter(type -> type != OrganisationActions.class) // EveryCommandTest
                .flatMap(type -> Stream.of(type.getDeclaredMethods()));
    }

    private static String named(Method method) {
        boolean overloaded = Stream.of(method.getDeclaringClass().getDeclaredMethods())
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                > 1;
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + (overloaded ? "(" + method.getParameterTypes()[0].getSimpleName() + ")" : "");
    }

    @Test
    void everybody_sees_what_the_table_says_and_nothing_else() {
        List<String> wrong = new ArrayList<>();
        Map<String, Row> rows = rows();
        int asked = 0;
        for (Who who : Who.values()) {
            for (var row : rows.entrySet()) {
                for (Place place : List.of(own, own.asForEditors(), foreign, foreign.asForEditors())) {
                    asked++;
                    Object answer = row.getValue().ask().apply(who.actor(own.unit(), jdbc), place);
                    boolean seen = answer instanceof Boolean yes ? yes : isSaid(place.phone(), answer);
                    boolean expected = expected(
                            row.getValue().seen(),
                            who,
                            place.unit().equals(own.unit()),
                            place.phone().endsWith(" 99"));
                    assertThat(readModels.await(log.end())).isTrue();
                    if (seen != expected) {
                        wrong.add("%s by %s of %s: %s".formatted(row.getKey(), who, place, seen ? "seen" : "not seen"));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(rows.size() * Who.values().length * 4);
    }

    /** The number, not one that begins with it. */
    private static boolean isSaid(String phone, @Nullable Object answer) {
        return String.valueOf(answer).matches("(?s).*\\Q" + phone + "\\E(?! 99).*");
    }

    /** @param closed whether it is the number for editors that is looked for */
    private static boolean expected(Seen seen, Who who, boolean own, boolean closed) {
        return switch (seen) {
            case PHONE_BY_NOBODY -> false;
            case PHONE_BY_STAFF -> (closed ? Who.KEEPERS : Who.STAFF_AND_UP).contains(who);
            case PHONE_BY_KEEPERS -> Who.KEEPERS.contains(who);
            case TRUE_BY_ITS_EDITORS ->
                EnumSet.of(Who.EDITOR_OF_EVERYTHING, Who.API).contains(who) || own && who == Who.EDITOR_OF_ONE_SUBTREE;
            case TRUE_BY_EDITORS_OF_EVERYTHING ->
                EnumSet.of(Who.EDITOR_OF_EVERYTHING, Who.API).contains(who);
            case TRUE_BY_RECORDS_OFFICERS ->
                EnumSet.of(Who.RECORDS_OFFICER, Who.API).contains(who);
            case TRUE_BY_ADMINISTRATORS -> who == Who.ADMINISTRATOR;
            case TRUE_BY_AUDITORS, PHONE_BY_AUDITORS ->
                EnumSet.of(Who.AUDITOR, Who.RECORDS_OFFICER).contains(who);
        };
    }

    /** The change that has recorded the subtree, phone number and all. */
    private ChangeId first(Place place) {
        return new ChangeId(Objects.requireNonNull(jdbc.queryForObject(
                "select min(change_id::text)::uuid from guard_step where thing = ?",
                UUID.class,
                place.contact().value())));
    }

    private static LogQuestion about(Place place) {
        return new LogQuestion(
                Optional.empty(), Optional.empty(), Optional.of(place.contact()), Optional.empty(), Optional.empty());
    }

    /** The place in the log of what has published a contact point. */
    private Position logged(ContactId contact) {
        return new Position(Objects.requireNonNull(jdbc.queryForObject(
                "select position from log_event where aggregate_id = ?", Long.class, contact.value())));
    }

    /** All that the entries say. */
    private static String told(List<ChangeEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.sentences().stream())
                .map(sentence -> sentence.in(Texts.SWEDISH).text())
                .collect(Collectors.joining("\n"));
    }

    /** The step that has published a contact point. */
    private StepId published(ContactId contact) {
        return new StepId(Objects.requireNonNull(jdbc.queryForObject(
                "select distinct step_id from guard_step where thing = ?", UUID.class, contact.value())));
    }

    private static ContactPointPublished published(Place place) {
        return new ContactPointPublished(
                place.contact(),
                StepId.next(),
                place.unit(),
                ContactKind.PHONE,
                place.phone(),
                null,
                place.phone().endsWith(" 99") ? Visibility.EDITORS : Visibility.STAFF,
                TwoSubtrees.START);
    }
}
