package org.orgtrail.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was measured, a line for each thing, printed as a table. */
final class Figures {

    private static final String LINE = "%-62s %6s %9s %9s %9s %9s  %s%n";

    private final List<String> lines = new ArrayList<>();

    /** Prints what the figures depend on: the machine's size, and how durable the database is. */
    static void printSettings(JdbcTemplate jdbc) {
        System.out.printf(
                "%d processors, %d MB heap, %s, %s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                jdbc.queryForObject("select split_part(version(), ' on ', 1)", String.class),
                jdbc.queryForList(
                        "select name || '=' || setting from pg_settings"
                                + " where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by 1",
                        String.class));
    }

    /** Something done several times, with how long each time took in milliseconds; and what it is to keep, for the reader alone. */
    void add(String what, List<Double> millis, String target) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            lines.add(line(what, 0, "–", "–", "–", "–", target));
            return;
        }
        lines.add(line(
                what,
                sorted.length,
                text(sorted[0]),
                text(sorted[sorted.length / 2]),
                text(sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)]),
                text(sorted[sorted.length - 1]),
                target));
    }

    /** Something that was counted. */
    void note(String what, String found, String target) {
        lines.add(line(what, "", "", found, "", "", target));
    }

    void print() {
        System.out.printf(LINE, "milliseconds", "times", "least", "median", "95 %", "most", "to keep");
        lines.forEach(System.out::print);
    }

    private static String line(Object... cells) {
        return LINE.formatted(Arrays.copyOf(cells, 7));
    }

    private static String text(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%.0f", millis);
    }

    /** How long it takes, in milliseconds. */
    static double millis(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        return (System.nanoTime() - begun) / 1e6;
    }
}
