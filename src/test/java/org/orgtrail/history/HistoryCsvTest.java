package org.orgtrail.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Texts;

class HistoryCsvTest {

    private static final int MANY = 1_201;

    private final HistoryCsv csv = new HistoryCsv(Texts.SWEDISH, ZoneId.of("Europe/Stockholm"), "av "::concat);

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+46 31", "-1", "@SUM(A1)", "＝1+1", "＋46", "－1", "＠SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void no_cell_is_a_formula(String text) throws IOException {
        String written = write((_, _) -> List.of(entry(text)));

        assertThat(written).contains("'" + text);
        assertThat(written).doesNotContain(";" + text).doesNotContain(";\"" + text);
    }

    @Test
    void what_divides_cells_and_rows_stands_in_quotes() throws IOException {
        String written = write((_, _) -> List.of(entry("ett; två \"tre\"\nfyra")));

        assertThat(written).startsWith("\uFEFFGäller från;").contains(";\"ett; två \"\"tre\"\"\nfyra\";");
        assertThat(written.split("\r\n")).hasSize(2);
    }

    @Test
    void some_are_held_at_a_time_and_all_are_written() throws IOException {
        List<Long> asked = new ArrayList<>();
        String written = write((last, limit) -> {
            int read = last.map(place -> (int) place.change().value()).orElse(0);
            asked.add((long) read);
            return IntStream.rangeClosed(read + 1, Math.min(read + limit, MANY))
                    .mapToObj(number -> entry("nummer " + number, number))
                    .toList();
        });

        assertThat(asked).containsExactly(0L, 500L, 1_000L);
        assertThat(written.lines().skip(1)).hasSize(MANY);
        assertThat(written).contains("nummer 1;", "nummer 1201;");
    }

    @Test
    void nothing_is_written_where_the_first_cannot_be_had() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> csv.write(
                        (_, _) -> {
                            throw new IllegalStateException("not now");
                        },
                        out))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void times_are_those_of_the_organisation_with_their_offset() throws IOException {
        assertThat(write((_, _) -> List.of(entry("")))).contains(";2026-01-02T04:04:05+01:00;");
    }

    private String write(HistoryCsv.Part entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.write(entries, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ChangeEntry entry(String reason) {
        return entry(reason, 7);
    }

    private static ChangeEntry entry(String reason, int position) {
        RecordedChange change = new RecordedChange(
                new ChangeId(new UUID(1, 2)),
                new Position(position),
                Instant.parse("2026-01-02T03:04:05Z"),
                "api",
                Optional.empty(),
                Optional.of(reason),
                Optional.empty());
        return new ChangeEntry(
                change,
                LocalDate.of(2026, 1, 1),
                new ChangeEntry.Timing.Late(1),
                List.of(_ -> new Sentence(List.of(new Sentence.Part("Något händer", false, Optional.empty())))),
                List.of());
    }
}
