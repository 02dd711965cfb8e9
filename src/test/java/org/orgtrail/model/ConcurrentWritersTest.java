package org.orgtrail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.orgtrail.model.NaiveOrganisation.Recorded;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Eight administrators at work on one organisation, none of whom waits for the others. */
@OrgtrailTest
class ConcurrentWritersTest {

    private static final int WRITERS = 8;
    private static final int ATTEMPTS = 25;

    /** What somebody had seen when they recorded a change. */
    private record Authored(int author, Position basedOn) {}

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ChangeLog changeLog;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Serializer serializer;

    private final Map<ChangeId, Authored> authored = new ConcurrentHashMap<>();

    @Test
    void the_rules_hold_and_nobody_writes_over_what_they_have_not_seen() throws Exception {
        Log log = new Log(jdbc, serializer);
        actions.record(change(Position.START, RandomChanges.beginning()), TestAccounts.administrator(jdbc, "först"));
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Integer>> written = new ArrayList<>();
            for (int author = 0; author < WRITERS; author++) {
                int number = author;
                Actor actor = TestAccounts.administrator(jdbc, "skribent" + author);
                written.add(writers.submit(() -> write(number, actor, log)));
            }
            int recorded = 0;
            for (Future<Integer> writer : written) {
                recorded += writer.get();
            }
            assertThat(recorded).isEqualTo(authored.size()).isGreaterThan(WRITERS);
        }
        assertThat(readModels.await(changeLog.end())).isTrue();
        NaiveOrganisation organisation = new NaiveOrganisation();
        log.eventsAfter(0).forEach(organisation::add);
        assertThat(DirectoryRectangles.of(organisation.things(), jdbc).differenceFrom(organisation))
                .isEmpty();
        for (long position : organisation.positions()) {
            assertThat(NaiveRules.broken(organisation, position)).isEmpty();
        }
        assertThat(overwritten(organisation.events())).isEmpty();
    }

    /** Tries one change after another, each based on what is in the log by then. Gives how many were recorded. */
    private int write(int author, Actor actor, Log log) {
        NaiveOrganisation seen = new NaiveOrganisation();
        RandomChanges changes = new RandomChanges(seen, new Random(author));
        long last = 0;
        int recorded = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            for (Recorded event : log.eventsAfter(last)) {
                seen.add(event);
                last = event.position();
            }
            Change change = change(new Position(last), changes.next());
            if (actions.record(change, actor) instanceof Outcome.Recorded) {
                authored.put(change.changeId(), new Authored(author, change.basedOn()));
                recorded++;
            }
        }
        return recorded;
    }

    private static Change change(Position basedOn, List<OrganisationCommand> commands) {
        return new Change(ChangeId.next(), basedOn, null, null, null, commands);
    }

    private record Written(Authored by, Recorded what, Said said) {}

    /** What somebody said of an attribute about which another had said something that they could not have seen (rule R9). */
    private List<String> overwritten(List<Recorded> events) {
        List<Written> all = new ArrayList<>();
        for (Recorded recorded : events) {
            Authored by = authored.get(recorded.change());
            if (by != null && !(recorded.event() instanceof StepRetracted)) {
                Said.by(recorded.event(), recorded.position())
                        .forEach(said -> all.add(new Written(by, recorded, said)));
            }
        }
        return all.stream()
                .filter(later -> all.stream()
                        .anyMatch(earlier -> earlier.by().author() != later.by().author()
                                && earlier.what()
                                        .event()
                                        .thing()
                                        .equals(later.what().event().thing())
                                && earlier.said()
                                        .attribute()
                                        .equals(later.said().attribute())
                                && earlier.what().position()
                                        > later.by().basedOn().value()
                                && earlier.what().position() < later.what().position()))
                .map(Written::toString)
                .toList();
    }
}
