package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidsTest {

    private static final int EACH = 20_000;

    @Test
    void ids_are_version_7_and_say_when_they_were_made() {
        long before = System.currentTimeMillis();
        UUID id = Uuids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis() + 1_000);
    }

    @Test
    void each_id_is_greater_than_all_made_before_it_on_any_thread() throws Exception {
        List<Callable<List<UUID>>> makers = Collections.nCopies(
                4, () -> Stream.generate(Uuids::next).limit(EACH).toList());
        Set<UUID> all = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(makers.size())) {
            for (Future<List<UUID>> made : threads.invokeAll(makers)) {
                assertThat(made.get().stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
                all.addAll(made.get());
            }
        }
        assertThat(all).hasSize(makers.size() * EACH);
        UUID last = all.stream().max(Comparator.comparing(UUID::toString)).orElseThrow();
        assertThat(Uuids.next().toString()).isGreaterThan(last.toString());
    }
}
