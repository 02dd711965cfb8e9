package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Provenance;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Reach;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.TestClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Hands events to the projectors of history and directory directly, without the log, so that nothing is waited for. */
final class HistoryFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Actor STAFF = new Actor.AccountHolder(AccountId.next());
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final List<String> TABLES = List.of(
            "history_change",
            "history_event",
            "history_standing",
            "history_mention",
            "history_placement",
            "history_internal");

    /** A change as the log has it. */
    record Logged(Recording recording, List<OrganisationEvent> events) {}

    final JdbcClient jdbc;
    final HistoryProjector projector;
    final HistoryQueries history;
    final List<Logged> log = new ArrayList<>();
    private final Object directoryProjector;
    private long end;

    HistoryFixture(ApplicationContext application) {
        TestClock clock = application.getBean(TestClock.class);
        clock.set(TODAY);
        jdbc = application.getBean(JdbcClient.class);
        projector = application.getBean(HistoryProjector.class);
        directoryProjector = application.getBean("directoryProjector");
        history = new RecordedHistory(
                application.getBean(EntryRows.class),
                application.getBean(HistoryStore.class),
                application.getBean(DirectoryQueries.class),
                application.getBean(Provenance.class),
                rights(),
                clock);
    }

    /** Records a change on the day at noon, on the decision {@code D/<position>}. */
    Recording record(LocalDate recordedOn, OrganisationEvent... events) {
        return recordAt(recordedOn, LocalTime.NOON, events);
    }

    Recording recordAt(LocalDate recordedOn, LocalTime time, OrganisationEvent... events) {
        end += events.length;
        var header =
                new ChangeHeader(ChangeId.next(), Position.START, "sample", "a reason", null, Decision.of("D/" + end));
        var recording = new Recording(
                header, new Position(end), recordedOn.atTime(time).atZone(ZONE).toInstant());
        var logged = new Logged(recording, List.of(events));
        log.add(logged);
        apply(logged);
        DefaultUnitOfWork.startAndGet(null).execute(() -> {
            for (OrganisationEvent event : events) {
                ReflectionTestUtils.invokeMethod(directoryProjector, "on", event, recording);
            }
        });
        return recording;
    }

    void apply(Logged change) {
        DefaultUnitOfWork.startAndGet(null)
                .execute(() -> change.events().forEach(event -> projector.on(event, change.recording())));
    }

    /** All rows of all tables. */
    Map<String, List<Map<String, Object>>> tables() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("select * from %s t order by t::text".formatted(table))
                                .query()
                                .listOfRows()));
    }

    /** The entries in Swedish, a line each: the day and the sentences. */
    static List<String> lines(HistoryQueries.EntryPage page) {
        return page.entries().stream().map(HistoryFixture::line).toList();
    }

    static String line(ChangeEntry entry) {
        return entry.effectiveFrom() + " "
                + entry.sentences().stream()
                        .map(told -> told.in(Texts.SWEDISH).text())
                        .collect(Collectors.joining("; "));
    }

    private static Rights rights() {
        return new Rights() {
            @Override
            public Optional<RuleViolation> objectionToRecording(Actor actor) {
                return Optional.empty();
            }

            @Override
            public Reach reach(Actor actor) {
                return Reach.EVERYTHING;
            }

            @Override
            public Visibility sight(Actor actor) {
                return actor.equals(STAFF) ? Visibility.STRICTEST : Visibility.PUBLIC;
            }

            @Override
            public boolean seesProtected(Actor actor) {
                return false;
            }

            @Override
            public Optional<RuleViolation> objectionToProtecting(Actor actor) {
                return Optional.empty();
            }

            @Override
            public boolean mayAudit(Actor actor) {
                return false;
            }
        };
    }
}
