package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeHeaderTest {

    private static final ChangeId CHANGE = ChangeId.next();

    @Test
    void a_header_comes_back_from_metadata_as_it_went_in() {
        there_and_back(new ChangeHeader(
                CHANGE,
                new Position(42),
                "account-1",
                "Unga ska kunna påverka",
                "Rad 1\nRad 2",
                new Decision("SLK-2015/0433", LocalDate.of(2015, 8, 18), "Stadsdirektören", "https://stad.example/1")));
    }

    @Test
    void what_is_not_stated_stays_so() {
        ChangeHeader header = new ChangeHeader(CHANGE, Position.START, "sample", null, null, null);
        assertThat(header.toMetadata()).containsOnlyKeys("changeId", "basedOn", "recordedBy");
        there_and_back(header);
        there_and_back(new ChangeHeader(CHANGE, Position.LATEST, "sample", null, null, Decision.of("SLK-2015/0433")));
    }

    @Test
    void other_metadata_is_passed_over() {
        ChangeHeader header = new ChangeHeader(CHANGE, Position.START, "sample", null, null, null);
        Map<String, Object> metadata = new HashMap<>(header.toMetadata());
        metadata.put("traceId", "1");
        assertThat(ChangeHeader.fromMetadata(metadata)).isEqualTo(header);
    }

    @Test
    void an_event_without_a_header_is_a_fault() {
        assertThatThrownBy(() -> ChangeHeader.fromMetadata(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("changeId");
    }

    @Test
    void who_acted_stands_in_the_log_without_a_name() {
        AccountId account = AccountId.next();
        assertThat(new Actor.AccountHolder(account).inLog()).isEqualTo(account.toString());
        assertThat(new Actor.SampleLoader(Instant.EPOCH).inLog()).isEqualTo("sample");
        assertThat(Actor.VISITOR.inLog()).isEqualTo("visitor");
    }

    private static void there_and_back(ChangeHeader header) {
        assertThat(ChangeHeader.fromMetadata(header.toMetadata())).isEqualTo(header);
    }
}
