package org.orgtrail.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Recording;

class ChangeLogTest {

    @ProcessingGroup("directory")
    static class Directory {
        final List<Recording> seen = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(UnitRanked event, Recording recording) {
            seen.add(recording);
        }
    }

    @Test
    void a_recorded_change_reaches_its_read_model() {
        var directory = new Directory();
        try (var log = new LogFixture(directory)) {
            Position first = log.record(3);
            Position second = log.record(2);
            assertThat(log.readModels().await(second)).isTrue();
            assertThat(first).isEqualTo(new Position(3));
            assertThat(second).isEqualTo(new Position(5));
            assertThat(directory.seen)
                    .extracting(Recording::position)
                    .containsExactly(first, first, first, second, second);
        }
    }
}
