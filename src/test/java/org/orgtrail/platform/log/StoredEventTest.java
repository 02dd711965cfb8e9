package org.orgtrail.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the whole application leaves in the log. */
@OrgtrailTest
class StoredEventTest {

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void an_event_is_stored_with_the_header_of_its_change_and_nothing_else_beside_it() {
        Actor actor = TestAccounts.administrator(sql, "anna");
        var header = new ChangeHeader(
                ChangeId.next(),
                Position.START,
                actor.inLog(),
                "Ny medarbetare",
                null,
                new Decision("SLK-2026/0001", LocalDate.of(2026, 1, 2), null, null));
        PersonId person = PersonId.next();
        Outcome outcome = actions.record(
                new Change(
                        header.changeId(),
                        header.basedOn(),
                        header.reason(),
                        null,
                        header.decision(),
                        List.of(new RegisterPerson(person, "Lars Envik"))),
                actor);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Recorded.class, recorded -> {
            assertThat(readModels.await(recorded.position())).isTrue();
            Map<String, Object> row = sql.queryForMap(
                    "select * from log_event where position = ?",
                    recorded.position().value());
            assertThat(row)
                    .containsEntry("aggregate_type", "person")
                    .containsEntry("aggregate_id", person.value())
                    .containsEntry("sequence_number", 0L)
                    .containsEntry("payload_type", "org.orgtrail.organisation.event.PersonRegistered")
                    .containsEntry("revision", "1");
            Object metadata = JsonMapper.shared().readValue((byte[]) row.get("metadata"), Object.class);
            assertThat(metadata).isEqualTo(header.toMetadata());
        });
    }
}
