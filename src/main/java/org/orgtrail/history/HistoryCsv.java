package org.orgtrail.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Texts;

/**
 * Changes as a table for a spreadsheet: RFC 4180 with semicolons, which a Swedish spreadsheet opens as it is, in UTF-8 with a byte
 * order mark. Some entries are held at a time, however many there are.
 */
public final class HistoryCsv {

    public static final String MEDIA_TYPE = "text/csv";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int A_TIME = 500;

    /** What a cell begins with that a spreadsheet reads as a formula, and what it passes over before one. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final List<String> COLUMNS = List.of(
            "history.column.from",
            "csv.timing",
            "history.column.what",
            "record.reason",
            "record.note",
            "record.diary-number",
            "record.decided-on",
            "record.decided-by",
            "record.decision-link",
            "history.column.recorded",
            "change.recorded-by",
            "csv.corrected",
            "change");

    /** The entries from one place on, as {@link HistoryQueries#entries} gives them. */
    @FunctionalInterface
    public interface Part {
        HistoryQueries.EntryPage from(int offset, int limit);
    }

    private final Locale locale;
    private final UnaryOperator<String> recorder;

    /** @param recorder who recorded a change, by what the log has of them */
    public HistoryCsv(Locale locale, UnaryOperator<String> recorder) {
        this.locale = locale;
        this.recorder = recorder;
    }

    /** Writes them all. The first are asked for before anything is written, so that what cannot be answered can be said otherwise. */
    public void write(Part entries, OutputStream out) throws IOException {
        HistoryQueries.EntryPage page = entries.from(0, A_TIME);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(writer, FORMAT);
        csv.printRecord(COLUMNS.stream().map(this::text));
        int written = 0;
        while (!page.entries().isEmpty()) {
            for (ChangeEntry entry : page.entries()) {
                csv.printRecord(cells(entry).map(HistoryCsv::harmless));
            }
            written += page.entries().size();
            if (written >= page.total()) {
                break;
            }
            page = entries.from(written, A_TIME);
        }
        csv.flush();
    }

    private Stream<String> cells(ChangeEntry entry) {
        RecordedChange change = entry.change();
        String sentences =
                entry.sentences().stream().map(told -> told.in(locale).text()).collect(Collectors.joining("; "));
        return Stream.of(
                entry.timing() instanceof Timing.Always
                        ? ""
                        : entry.effectiveFrom().toString(),
                timing(entry.timing()),
                sentences,
                change.reason().orElse(""),
                change.note().orElse(""),
                change.decision().map(Decision::diaryNumber).orElse(""),
                change.decision()
                        .map(Decision::decidedOn)
                        .map(LocalDate::toString)
                        .orElse(""),
                change.decision().map(Decision::decidedBy).orElse(""),
                change.decision().map(Decision::link).orElse(""),
                change.recordedAt().toString(),
                recorder.apply(change.recordedBy()),
                entry.corrections().stream()
                        .map(it -> it.recordedAt().toString())
                        .collect(Collectors.joining(" ")),
                change.id().toString());
    }

    private String timing(Timing timing) {
        return switch (timing) {
            case Timing.Planned _ -> text("history.planned");
            case Timing.Late(long days) -> text("history.late", (int) days);
            case Timing.InTime _ -> "";
            case Timing.Always _ -> text("history.always");
        };
    }

    private String text(String key, Object... parameters) {
        return Texts.of(locale, key, parameters);
    }

    /** Somebody's text must not become a formula in the spreadsheet of whoever opens the file. */
    private static String harmless(String cell) {
        return Optional.of(cell)
                .filter(it -> !it.isEmpty() && FORMULA.indexOf(it.charAt(0)) >= 0)
                .map(it -> "'" + it)
                .orElse(cell);
    }
}
