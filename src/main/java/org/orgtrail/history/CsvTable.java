package org.orgtrail.history;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table for a spreadsheet, written row by row: RFC 4180 with semicolons, which a Swedish spreadsheet opens as it is, in UTF-8
 * with a byte order mark. No cell of it is a formula.
 */
public final class CsvTable implements Flushable {

    public static final String MEDIA_TYPE = "text/csv";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a cell begins with that a spreadsheet reads as a formula, and what it passes over before one. Full-width signs count as the plain ones. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private final CSVPrinter csv;

    /** @param out stays open */
    public CsvTable(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        csv = new CSVPrinter(writer, FORMAT);
    }

    /** One more row; the first is that of the headings. */
    public void row(List<String> cells) throws IOException {
        csv.printRecord(cells.stream().map(CsvTable::harmless));
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
