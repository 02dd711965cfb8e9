package org.orgtrail.history.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.history.ChangeKind;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;

class SelectionSqlTest {

    @Test
    void every_event_but_taking_back_is_of_exactly_one_kind() {
        List<Class<?>> said = SelectionSql.EVENTS.values().stream()
                .<Class<?>>flatMap(List::stream)
                .toList();

        assertThat(SelectionSql.EVENTS).containsOnlyKeys(ChangeKind.values());
        assertThat(said)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(records(OrganisationEvent.class)
                        .filter(event -> !event.equals(StepRetracted.class))
                        .toList());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(SelectionSqlTest::records);
    }
}
