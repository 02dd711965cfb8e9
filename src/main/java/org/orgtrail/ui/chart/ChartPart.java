package org.orgtrail.ui.chart;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.ui.shell.Visit;

/**
 * Which part of the organisation is shown and how, as the address says it: {@code ?under=SLK-KOM&as=table&from=100}.
 *
 * @param under the code of the unit that it begins with; empty for the whole
 * @param table whether as a table
 * @param from where the table's list begins, from 0
 */
record ChartPart(Optional<String> under, boolean table, int from) {

    /** The whole organisation as a chart. */
    static final ChartPart CHART = new ChartPart(Optional.empty(), false, 0);

    private static final String UNDER = "under";
    private static final String AS = "as";
    private static final String TABLE = "table";
    private static final String FROM = "from";

    static ChartPart of(QueryParameters parameters) {
        return new ChartPart(
                parameters.getSingleParameter(UNDER).filter(text -> !text.isBlank()),
                parameters.getSingleParameter(AS).filter(TABLE::equals).isPresent(),
                parameters
                        .getSingleParameter(FROM)
                        .filter(text -> text.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    /** The same of another unit. */
    ChartPart under(UnitCode unit) {
        return new ChartPart(Optional.of(unit.value()), table, 0);
    }

    /** The same of the whole organisation. */
    ChartPart whole() {
        return new ChartPart(Optional.empty(), table, 0);
    }

    /** The same as a chart or as a table. */
    ChartPart as(boolean asTable) {
        return new ChartPart(under, asTable, 0);
    }

    /** The same from another place in the list. */
    ChartPart from(int place) {
        return new ChartPart(under, table, place);
    }

    String address(Visit visit) {
        Map<String, String> parameters = new LinkedHashMap<>();
        under.ifPresent(code -> parameters.put(UNDER, code));
        if (table) {
            parameters.put(AS, TABLE);
        }
        if (from > 0) {
            parameters.put(FROM, String.valueOf(from));
        }
        return visit.address("chart", parameters);
    }
}
