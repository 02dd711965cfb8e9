package org.orgtrail.history.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.history.LogQuestion;
import org.orgtrail.history.StoredFields;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.StoredLog;
import org.orgtrail.shared.Texts;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What auditors see of an event that somebody has tampered with. */
@OrgtrailTest
class TamperedLogTest {

    private static final LogQuestion ALL =
            new LogQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private Believing believing;

    @Autowired
    private Rights rights;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "null",
                "{}",
                "{\"effectiveFrom\":\"2015-01-01\"}",
                "{\"unitId\":\"unit-0198b3a0-0000-7000-8000-000000000001\"}",
                "{\"unitId\":\"unit-0198b3a0-0000-7000-8000-000000000001\",\"effectiveFrom\":\"+999999999-01-01\"}"
            })
    void an_event_that_is_none_any_more_is_shown_as_it_is_stored(String payload) {
        Actor auditor = TestAccounts.of(jdbc, "auditor" + System.nanoTime(), Grants.of(Role.AUDITOR));
        Audit audit = new Audit(new OneEvent(payload), directory, believing, rights, clock);

        assertThat(audit.log(ALL, auditor, 10).events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("UnitRenamed");
            assertThat(event.thing()).isEmpty();
            assertThat(event.effectiveFrom()).isEmpty();
        });
        assertThat(audit.fields(new Position(1), auditor, Texts.SWEDISH))
                .contains(new StoredFields(List.of(), payload));
    }

    /** A log of one event. */
    private record OneEvent(String payload) implements StoredLog {

        @Override
        public Page events(Filter filter, int limit) {
            return new Page(events(filter, Position.LATEST, limit), 1);
        }

        @Override
        public List<Event> events(Filter filter, Position before, int limit) {
            return event(new Position(1)).stream().toList();
        }

        @Override
        public Optional<Event> event(Position position) {
            return Optional.of(new Event(
                    position,
                    position,
                    ChangeId.next(),
                    Instant.EPOCH,
                    "sample",
                    "UnitRenamed",
                    new UUID(0, 1),
                    payload));
        }

        @Override
        public List<String> recorders() {
            return List.of("sample");
        }
    }
}
