package org.orgtrail.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.model.NaiveOrganisation.Recorded;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.*;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.Answers;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Everybody reads of contact points what the simplest statement of the rule allows, on every day, at every place in the log and by
 * every question: many contact points at once, each with a random history of its own.
 *
 * <p>{@code -Dcontacts=500 -Dseed=1} for a longer run of another kind.
 */
@OrgtrailTest
class ContactDisclosureTest {

    private static final int CONTACTS = Integer.getInteger("contacts", 60);
    private static final int CHANGES = 6;
    private static final long SEED = Long.getLong("seed", 4711);

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<LocalDate> DAYS =
            List.of(START, LocalDate.of(2018, 1, 1), LocalDate.of(2021, 1, 1), LocalDate.of(2030, 1, 1));

    /** Every value and label says whose it is, and is found in whatever else an answer says. */
    private static final Pattern TEXT = Pattern.compile("<[vn]\\d+-\\d>");

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Serializer serializer;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    private final NaiveOrganisation organisation = new NaiveOrganisation();
    private final Random random = new Random(SEED);
    private final UnitId unit = UnitId.next();
    private final PersonId person = PersonId.next();
    private final List<ContactId> contacts =
            Stream.generate(ContactId::next).limit(CONTACTS).toList();
    private final List<ThingId> owners = List.of(unit, PostId.next(), ForumId.next(), person);
    private Actor admin;
    private Log log;

    @BeforeEach
    void begin() {
        clock.set(TODAY);
        admin = TestAccounts.administrator(jdbc, "modell");
        log = new Log(jdbc, serializer);
    }

    @Test
    void everybody_reads_what_the_rule_allows() {
        record();
        judge(Actor.VISITOR, Visibility.PUBLIC);
        judge(TestAccounts.of(jdbc, "medarbetare", Grants.of(Role.STAFF)), Visibility.STAFF);
        Set<String> toEditors = texts(new Answers(application, admin, unit)
                .history(Span.AS_RECORDED, AsOf.on(TODAY)).stream()
                        .map(Answers::text)
                        .toList()
                        .toString());
        assertThat(toEditors).hasSizeGreaterThan(CONTACTS);
    }

    private void judge(Actor actor, Visibility sight) {
        NaiveDisclosure rule = new NaiveDisclosure(organisation, TODAY, sight);
        List<LocalDate> days =
                DAYS.stream().flatMap(day -> Stream.of(day.minusDays(1), day)).toList();
        List<Long> positions = organisation.positions();
        Answers reader = new Answers(application, actor, unit);
        Map<AsOf, Set<String>> shown = new LinkedHashMap<>();
        for (LocalDate day : days) {
            for (long position : positions) {
                AsOf asOf = new AsOf(day, new Position(position));
                Set<String> allowed = rule.shown(day, position);
                shown.put(asOf, allowed);
                boolean there = organisation.exists(unit, day, position);
                reader.states(asOf)
                        .forEach((question, answer) -> assertThat(texts(answer))
                                .as("%s %s", question, asOf)
                                .isEqualTo(there ? allowed : Set.of()));
                assertThat(texts(reader.person(person, asOf)))
                        .as("person %s", asOf)
                        .isEqualTo(contacts.stream()
                                .filter(contact -> owner(contact).equals(person))
                                .flatMap(contact -> rule.shown(contact, day, position).stream())
                                .collect(toSet()));
                assertThat(texts(reader.names(contacts, asOf)))
                        .as("names %s", asOf)
                        .isEmpty();
            }
        }
        compare(reader, shown);
        for (long position : positions) {
            AsOf asOf = new AsOf(TODAY, new Position(position));
            judgeTheWorld(rule, reader.history(Span.ALL, asOf), asOf);
            judgeTheLog(rule, reader, asOf);
        }
    }

    /** Neighbouring points: what is shown at neither is not told, and what is shown at both but differs is. */
    private void compare(Answers reader, Map<AsOf, Set<String>> shown) {
        List<AsOf> points = List.copyOf(shown.keySet());
        for (int i = 1; i < points.size(); i++) {
            for (AsOf other : List.of(points.get(i - 1), points.get(random.nextInt(i)))) {
                AsOf asOf = points.get(i);
                Set<String> either = new TreeSet<>(shown.getOrDefault(asOf, Set.of()));
                either.addAll(shown.getOrDefault(other, Set.of()));
                assertThat(texts(reader.comparison(other, asOf)))
                        .as("comparison of %s and %s", other, asOf)
                        .isSubsetOf(either);
            }
        }
    }

    /** A text is told of a day only if it may be read on that day or on the one before. */
    private void judgeTheWorld(NaiveDisclosure rule, List<ChangeEntry> entries, AsOf asOf) {
        for (ChangeEntry entry : entries) {
            for (String text : texts(Answers.text(entry))) {
                ContactId contact = contacts.get(Integer.parseInt(text.substring(2, text.indexOf('-'))));
                LocalDate day = entry.effectiveFrom();
                assertThat(Stream.of(day, day.minusDays(1)))
                        .as("%s on %s in the history known at %s", text, day, asOf)
                        .anyMatch(it -> rule.mayBeRead(contact, text, it));
            }
        }
    }

    /** A change is told with the texts of those of its events that may be told, in the history of the log and on its own page. */
    private void judgeTheLog(NaiveDisclosure rule, Answers reader, AsOf asOf) {
        Map<ChangeId, String> told = new HashMap<>();
        reader.history(Span.AS_RECORDED, asOf)
                .forEach(entry -> told.put(entry.change().id(), Answers.text(entry)));
        organisation.events().stream()
                .filter(it ->
                        it.position() <= asOf.knownAt().value() && it.event().thing() instanceof ContactId)
                .collect(groupingBy(Recorded::change))
                .forEach((change, its) -> {
                    Set<String> allowed = its.stream()
                            .map(Recorded::event)
                            .filter(rule::mayBeTold)
                            .flatMap(event -> rule.told(event).stream())
                            .collect(toSet());
                    Set<ThingId> corrected = its.stream()
                            .filter(it -> it.event() instanceof StepRetracted)
                            .map(it -> it.event().thing())
                            .collect(toSet());
                    Set<String> stated = its.stream()
                            .map(Recorded::event)
                            .filter(event -> event instanceof ContactPointPublished it
                                    && !corrected.contains(it.contactId())
                                    && rule.mayBeTold(it))
                            .flatMap(event -> rule.told(event).stream())
                            .collect(toSet());
                    Set<String> inLog = texts(told.getOrDefault(change, ""));
                    Set<String> onPage = texts(reader.change(change, asOf).orElse(""));
                    assertThat(inLog).as("the log at %s", asOf).isSubsetOf(allowed);
                    assertThat(onPage).as("change at %s", asOf).isSubsetOf(allowed);
                    assertThat(inLog).as("the log at %s", asOf).containsAll(stated);
                    assertThat(onPage).as("change at %s", asOf).containsAll(stated);
                });
    }

    private static Set<String> texts(String answer) {
        return TEXT.matcher(answer).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    // Recording

    private void record() {
        assertThat(did(List.of(
                        new EstablishUnit(
                                unit, new UnitCode("U"), LocalText.sv("Enhet"), UnitType.DEPARTMENT, null, START),
                        new EstablishPost((PostId) owners.get(1), unit, LocalText.sv("Chef"), PostRole.HEAD, START),
                        new EstablishForum((ForumId) owners.get(2), unit, LocalText.sv("Råd"), null, null, START),
                        new RegisterPerson(person, "Kim"),
                        new AppointPerson(
                                AppointmentId.next(),
                                (PostId) owners.get(1),
                                person,
                                AppointmentKind.PERMANENT,
                                START,
                                null))))
                .isEmpty();
        for (int change = 0; change < CHANGES; change++) {
            Map<ThingId, List<ThingCommand>> commands = new LinkedHashMap<>();
            for (int contact = 0; contact < CONTACTS; contact++) {
                commands.put(contacts.get(contact), next(contact));
            }
            didWhatMayBe(commands);
        }
        while (!readModels.await(new Position(organisation.positions().getLast()))) {
            assertThat(readModels.states()).noneMatch(ReadModels.State::stopped);
        }
    }

    /** Records what is tried, without the contact points that may not do what they try. */
    private void didWhatMayBe(Map<ThingId, List<ThingCommand>> tried) {
        Map<ThingId, List<ThingCommand>> left = new LinkedHashMap<>(tried);
        Set<ThingId> objected = Set.of();
        do {
            List<ThingCommand> commands =
                    left.values().stream().flatMap(List::stream).toList();
            objected = did(commands).stream()
                    .map(objection ->
                            commands.get(objection.command().orElseThrow()).thing())
                    .collect(toSet());
            left.keySet().removeAll(objected);
        } while (!objected.isEmpty());
    }

    private List<Objection> did(List<? extends OrganisationCommand> commands) {
        return switch (actions.record(change(List.copyOf(commands)), admin)) {
            case Outcome.Recorded it -> {
                log.eventsOf(it.changeId()).forEach(organisation::add);
                yield List.of();
            }
            case Outcome.Rejected it -> it.objections();
            case Outcome.NothingChanged _ -> throw new AssertionError("A change of nothing");
        };
    }

    private static Change change(List<OrganisationCommand> commands) {
        return new Change(ChangeId.next(), Position.LATEST, null, null, null, commands);
    }

    private ThingId owner(ContactId contact) {
        return owners.get(contacts.indexOf(contact) % owners.size());
    }

    /** What happens to the contact point in one change. */
    private List<ThingCommand> next(int number) {
        ContactId contact = contacts.get(number);
        List<Recorded> its = organisation.events().stream()
                .filter(it -> it.event().thing().equals(contact))
                .toList();
        if (its.isEmpty()) {
            List<ThingCommand> commands = new ArrayList<>(List.of(publish(number, day())));
            if (random.nextInt(4) == 0) {
                commands.add(change(number, ((PublishContactPoint) commands.getFirst()).effectiveFrom()));
            }
            return commands;
        }
        long now = organisation.positions().getLast();
        LocalDate from = day();
        boolean there = organisation.exists(contact, from, now);
        List<OrganisationEvent> standing = its.stream()
                .map(Recorded::event)
                .filter(event ->
                        !organisation.standing(contact, event.stepId(), now).isEmpty())
                .toList();
        if (standing.isEmpty()) {
            return List.of();
        }
        OrganisationEvent one = standing.get(random.nextInt(standing.size()));
        return switch (random.nextInt(10)) {
            case 0, 1 -> List.of();
            case 2, 3 -> there ? List.of(change(number, from)) : List.of();
            case 4 -> there ? List.of(change(number, from), change(number, from)) : List.of();
            case 5 -> there ? List.of(new WithdrawContactPoint(contact, from)) : List.of();
            case 6, 7 ->
                switch (one) {
                    case ContactPointPublished it ->
                        List.of(new CorrectStep(
                                it.stepId(), publish(number, random.nextBoolean() ? it.effectiveFrom() : day())));
                    case ContactPointChanged it ->
                        List.of(new CorrectStep(it.stepId(), change(number, it.effectiveFrom())));
                    case OrganisationEvent it -> List.of(new RetractStep(contact, it.stepId(), Set.of()));
                };
            case 8 -> List.of(new RetractStep(contact, one.stepId(), Set.of()));
            default -> List.of(new RetractStep(contact, standing.getLast().stepId(), Set.of("visibility")));
        };
    }

    private PublishContactPoint publish(int number, LocalDate from) {
        ContactId contact = contacts.get(number);
        return new PublishContactPoint(
                contact, owner(contact), ContactKind.VISIT, value(number), label(number), visibility(), from);
    }

    private ChangeContactPoint change(int number, LocalDate from) {
        return new ChangeContactPoint(contacts.get(number), value(number), label(number), visibility(), from);
    }

    private String value(int number) {
        return "<v%d-%d>".formatted(number, random.nextInt(3));
    }

    private LocalText label(int number) {
        return LocalText.sv("<n%d-%d>".formatted(number, random.nextInt(3)));
    }

    private Visibility visibility() {
        return switch (random.nextInt(6)) {
            case 0 -> Visibility.EDITORS;
            case 1 -> Visibility.STAFF;
            default -> Visibility.PUBLIC;
        };
    }

    private LocalDate day() {
        return DAYS.get(random.nextInt(DAYS.size()));
    }
}
