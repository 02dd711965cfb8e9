package org.orgtrail.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.orgtrail.shared.EffectiveDates;

/**
 * The day that a page is asked for, as its address says it: {@code ?on=2015-06-01}, or today where it says nothing.
 *
 * @param day the day to show
 * @param today the day it is
 * @param refused what stood in the address where it was no day that can be shown; today is shown instead
 */
public record AsOfDay(LocalDate day, LocalDate today, Optional<String> refused) {

    /** The name of the parameter in the address. */
    public static final String PARAMETER = "on";

    /** How a day lies to today. */
    public enum Tense {
        PAST,
        TODAY,
        FUTURE
    }

    /** The day that an address asks for. */
    public static AsOfDay of(QueryParameters parameters, LocalDate today) {
        Optional<String> asked = parameters.getSingleParameter(PARAMETER).filter(text -> !text.isBlank());
        Optional<LocalDate> day = asked.flatMap(AsOfDay::parse);
        return new AsOfDay(day.orElse(today), today, day.isPresent() ? Optional.empty() : asked);
    }

    /** The day written so, where it is one that facts may hold on. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> EffectiveDates.check(day).isEmpty());
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    public Tense tense() {
        int comparison = day.compareTo(today);
        return comparison < 0 ? Tense.PAST : comparison > 0 ? Tense.FUTURE : Tense.TODAY;
    }

    /** What an address needs to keep the day; empty for today. */
    public Optional<String> inAddress() {
        return tense() == Tense.TODAY ? Optional.empty() : Optional.of(day.toString());
    }
}
