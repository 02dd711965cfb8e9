package org.orgtrail.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.AskedParameters;
import org.orgtrail.ui.shell.Visit;

/**
 * What a comparison is asked for, as its address says it: {@code ?from=2015-06-01&to=2027-01-02}, with what was known of each in
 * {@code from-known} and {@code to-known}. Without days, from the first of the year to the day of the visit.
 *
 * @param fromKnown the day by whose end the earlier point is known; empty for what is known now
 * @param under the code of the unit that it is confined to
 * @param tree whether the differences are shown in the tree of units, {@code as=tree}, and not as a list
 * @param refused what stood in the address where it was no day
 */
record TwoPoints(
        LocalDate from,
        Optional<LocalDate> fromKnown,
        LocalDate to,
        Optional<LocalDate> toKnown,
        Optional<String> under,
        boolean tree,
        List<String> refused) {

    private static final String FROM = "from";
    private static final String FROM_KNOWN = "from-known";
    private static final String TO = "to";
    private static final String TO_KNOWN = "to-known";
    private static final String UNDER = "under";
    private static final String AS = "as";
    private static final String TREE = "tree";

    static TwoPoints of(QueryParameters parameters, Visit visit) {
        AskedParameters asked = new AskedParameters(parameters);
        LocalDate shown = visit.when().day();
        return new TwoPoints(
                asked.day(FROM).orElse(shown.withDayOfYear(1)),
                asked.day(FROM_KNOWN).or(() -> visit.known().day()),
                asked.day(TO).orElse(shown),
                asked.day(TO_KNOWN).or(() -> visit.known().day()),
                asked.text(UNDER),
                asked.is(AS, TREE),
                asked.refused());
    }

    /** The same as a tree, or as a list. */
    TwoPoints as(boolean tree) {
        return new TwoPoints(from, fromKnown, to, toKnown, under, tree, refused);
    }

    /** Where the page of a unit shows something: at the later point, or at the earlier where it is gone by then. */
    String address(UnitRef unit, boolean gone, Visit visit) {
        return visit.address(Visit.page(unit.code()), gone ? from : to, gone ? fromKnown : toKnown);
    }

    /** As the address has it. */
    Map<String, String> inAddress() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(FROM, from.toString());
        fromKnown.ifPresent(day -> parameters.put(FROM_KNOWN, day.toString()));
        parameters.put(TO, to.toString());
        toKnown.ifPresent(day -> parameters.put(TO_KNOWN, day.toString()));
        under.ifPresent(code -> parameters.put(UNDER, code));
        if (tree) {
            parameters.put(AS, TREE);
        }
        return parameters;
    }
}
