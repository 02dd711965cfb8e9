package org.orgtrail.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.ReadModelRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The log alone is the record: what the read models hold can be forgotten and comes back the same, row for row. */
@OrgtrailTest
class RebuildTest {

    @Autowired
    private SampleLoader sample;

    @Autowired
    private ChangeLog log;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void load() {
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
    }

    @Test
    void a_rebuild_gives_identical_tables() {
        Map<String, List<String>> live = ReadModelRows.of(jdbc);
        assertThat(List.of(
                        "directory_step",
                        "directory_thing",
                        "directory_term",
                        "directory_word",
                        "history_event",
                        "history_placement"))
                .allSatisfy(table -> assertThat(live.get(table)).isNotEmpty());
        // Rows that no event led to must be gone afterwards: they show that the tables were really emptied.
        jdbc.update(
                "insert into directory_step values (gen_random_uuid(), 'names', '2020-01-01', gen_random_uuid(), null,"
                        + " gen_random_uuid(), 1, 0)");
        jdbc.update("insert into directory_term values ('unit', 'ingenstans', gen_random_uuid())");
        jdbc.update("insert into directory_word values ('ingenstans')");
        for (ReadModels.State model : readModels.states()) {
            readModels.rebuild(model.name());
        }
        assertThat(readModels.await(log.end())).isTrue();
        assertThat(ReadModelRows.of(jdbc)).isEqualTo(live);
    }
}
