package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A link to a table as a file of comma-separated values (RFC 4180, in UTF-8). The rows are asked for when somebody follows it, and
 * written one after another.
 */
public final class CsvDownload extends Anchor {

    /** Tells spreadsheets that what follows is UTF-8. */
    private static final char MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    /**
     * @param name the file's, without its ending
     * @param rows the headings first
     */
    public CsvDownload(String name, Supplier<Stream<List<String>>> rows, Visit visit) {
        super((DownloadHandler) event -> write(name, rows, event), visit.text("csv.download"));
        addClassNames("pill", "csv");
    }

    private static void write(String name, Supplier<Stream<List<String>>> rows, DownloadEvent event)
            throws IOException {
        event.setFileName(name + ".csv");
        event.setContentType("text/csv; charset=utf-8");
        try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8);
                Stream<List<String>> all = rows.get()) {
            out.write(MARK);
            for (Iterator<List<String>> each = all.iterator(); each.hasNext(); ) {
                out.write(line(each.next()));
            }
        }
    }

    /** One row as the file has it. */
    static String line(List<String> values) {
        return values.stream().map(CsvDownload::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}
