package org.orgtrail.ui.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.orgtrail.directory.ChangeDay;
import org.orgtrail.shared.EffectiveDates;

/**
 * A line of time with the days on which something changed.
 *
 * @param days earliest first
 * @param from the first day of the line
 * @param to its last
 */
record Timespan(List<ChangeDay> days, LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 7;
    private static final int MOST_EMPTY_YEARS = 40;
    /** What is written at a day takes this part of the line. */
    private static final int ROOM = 6;

    /** A shape on the line: a day, or a month or year where there are many days. Its weight is from 0 to 1, by how much changed. */
    record Mark(LocalDate day, double weight) {}

    /**
     * As long as it must be to hold the days, the one shown and today, in whole years. Days with so many empty years after them that
     * all else would be crowded at the end lie before the line, unless one of them is shown.
     */
    static Timespan around(List<ChangeDay> days, LocalDate shown, LocalDate today) {
        LocalDate first = min(beginning(days, today), min(shown, today));
        LocalDate last = days.isEmpty() ? today : max(days.getLast().day(), max(shown, today));
        return new Timespan(days, first.withDayOfYear(1), max(last.withDayOfYear(last.lengthOfYear()), first));
    }

    private static LocalDate beginning(List<ChangeDay> days, LocalDate today) {
        LocalDate beginning = today;
        for (ChangeDay day : days.reversed()) {
            if (day.day().plusYears(MOST_EMPTY_YEARS).isBefore(beginning)) {
                break;
            }
            beginning = min(day.day(), beginning);
        }
        return beginning;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    long length() {
        return Math.max(1, place(to));
    }

    /** How many days after the beginning of the line. */
    long place(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day);
    }

    /** The last day before this one with a change. */
    Optional<LocalDate> previous(LocalDate day) {
        return days.reversed().stream()
                .map(ChangeDay::day)
                .filter(each -> each.isBefore(day))
                .findFirst();
    }

    /** The first day after this one with a change. */
    Optional<LocalDate> next(LocalDate day) {
        return days.stream()
                .map(ChangeDay::day)
                .filter(each -> each.isAfter(day))
                .findFirst();
    }

    /** How many things change on the day. */
    int changes(LocalDate day) {
        return days.stream()
                .filter(each -> each.day().equals(day))
                .mapToInt(ChangeDay::changes)
                .sum();
    }

    Optional<LocalDate> first() {
        return days.stream().findFirst().map(ChangeDay::day);
    }

    Optional<LocalDate> last() {
        return days.reversed().stream().findFirst().map(ChangeDay::day);
    }

    /** The day, where facts may hold on it. */
    Optional<LocalDate> within(LocalDate day) {
        return Optional.of(day).filter(each -> EffectiveDates.check(each).isEmpty());
    }

    /** A mark a day, or so few months or years that they are not more than that, if that can be. */
    List<Mark> marks(int most) {
        List<UnaryOperator<LocalDate>> scales =
                List.of(UnaryOperator.identity(), day -> day.withDayOfMonth(1), day -> day.withDayOfYear(1));
        Map<LocalDate, Integer> counts = Map.of();
        for (UnaryOperator<LocalDate> scale : scales) {
            Map<LocalDate, Integer> scaled = new TreeMap<>();
            days.stream()
                    .filter(day -> !day.day().isBefore(from))
                    .forEach(day -> scaled.merge(scale.apply(day.day()), day.changes(), Integer::sum));
            counts = scaled;
            if (counts.size() <= most) {
                break;
            }
        }
        double largest =
                counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream()
                .map(each -> new Mark(each.getKey(), Math.sqrt(each.getValue() / largest)))
                .toList();
    }

    /** Years to write under the line, evenly, as many as there is room for beside what is written at a day. */
    List<LocalDate> years(LocalDate beside) {
        int count = to.getYear() - from.getYear() + 1;
        int every = Stream.of(1, 2, 5, 10, 20, 50, 100, 200)
                .filter(step -> count / step <= MOST_YEARS)
                .findFirst()
                .orElse(500);
        List<LocalDate> years = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (year % every == 0 && Math.abs(place(day) - place(beside)) > length() / ROOM) {
                years.add(day);
            }
        }
        return years;
    }
}
