package org.orgtrail.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much a page is asked to count as known, as its address says it: {@code ?known=2017-06-01}, all that had been recorded by
 * the end of that day, or what is known now where it says nothing.
 *
 * @param day the day, earlier than today; empty for what is known now
 * @param refused what stood in the address where it was no such day; what is known now is shown instead
 */
public record KnownDay(Optional<LocalDate> day, Optional<String> refused) {

    /** The name of the parameter in the address. */
    public static final String PARAMETER = "known";

    /** What is known now. */
    public static final KnownDay NOW = new KnownDay(Optional.empty(), Optional.empty());

    /** The day that an address asks for. What will be known on a later day, nobody can show. */
    public static KnownDay of(QueryParameters parameters, LocalDate today) {
        Optional<String> asked = parameters.getSingleParameter(PARAMETER).filter(text -> !text.isBlank());
        Optional<LocalDate> day = asked.flatMap(AsOfDay::parse).filter(it -> !it.isAfter(today));
        return new KnownDay(day.filter(it -> it.isBefore(today)), day.isPresent() ? Optional.empty() : asked);
    }

    /** True for what is known now. */
    public boolean now() {
        return day.isEmpty();
    }
}
