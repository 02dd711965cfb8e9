package org.orgtrail.history;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.history.HistoryQueries.Place;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Texts;

/**
 * Changes as a {@link CsvTable}, of which some are held at a time, however many there are.
 */
public final class HistoryCsv {

    private static final int A_TIME = 500;

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

    /** The entries after one, as {@link HistoryQueries#readOn} gives them. */
    @FunctionalInterface
    public interface Part {
        List<ChangeEntry> after(Optional<Place> last, int limit);
    }

    private final Locale locale;
    private final ZoneId zone;
    private final UnaryOperator<String> recorder;

    /**
     * @param zone the organisation's time zone, which recorded times are given in
     * @param recorder who recorded a change, by what the log has of them
     */
    public HistoryCsv(Locale locale, ZoneId zone, UnaryOperator<String> recorder) {
        this.locale = locale;
        this.zone = zone;
        this.recorder = recorder;
    }

    /** Writes them all. The first are asked for before anything is written, so that what cannot be answered can be said otherwise. */
    public void write(Part entries, OutputStream out) throws IOException {
        List<ChangeEntry> part = entries.after(Optional.empty(), A_TIME);
        CsvTable csv = new CsvTable(out);
        csv.row(COLUMNS.stream().map(this::text).toList());
        write(part, csv);
        while (part.size() == A_TIME) {
            part = entries.after(Optional.of(Place.of(part.getLast())), A_TIME);
            write(part, csv);
        }
        csv.flush();
    }

    private void write(List<ChangeEntry> part, CsvTable csv) throws IOException {
        for (ChangeEntry entry : part) {
            csv.row(cells(entry));
        }
    }

    private List<String> cells(ChangeEntry entry) {
        RecordedChange change = entry.change();
        String sentences =
                entry.sentences().stream().map(told -> told.in(locale).text()).collect(Collectors.joining("; "));
        return List.of(
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
                time(change.recordedAt()),
                recorder.apply(change.recordedBy()),
                entry.corrections().stream().map(it -> time(it.recordedAt())).collect(Collectors.joining(" ")),
                change.id().toString());
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    private String timing(Timing timing) {
        return switch (timing) {
            case Timing.Planned _ -> text("history.planned");
            case Timing.Late late -> text("history.late", (int) late.days(), late.years());
            case Timing.InTime _ -> "";
            case Timing.Always _ -> text("history.always");
        };
    }

    private String text(String key, Object... parameters) {
        return Texts.of(locale, key, parameters);
    }
}
