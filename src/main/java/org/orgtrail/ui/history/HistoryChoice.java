package org.orgtrail.ui.history;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.ui.shell.PageTabs.Tab;

/**
 * What a history covers, and whether it tells of the world or of what was recorded.
 *
 * @param subtree of a unit, whether also of what is under it
 */
record HistoryChoice(boolean subtree, boolean recorded) {

    private static final String SUBTREE = "subtree";
    private static final String ORDER = "order";
    private static final String RECORDED = "recorded";

    static HistoryChoice of(QueryParameters parameters) {
        return new HistoryChoice(
                parameters.getSingleParameter(SUBTREE).filter("true"::equals).isPresent(),
                parameters.getSingleParameter(ORDER).filter(RECORDED::equals).isPresent());
    }

    /** Which entries to show. What is coming is always told of the world. */
    Span span(Tab tab) {
        return tab == Tab.COMING ? Span.AFTER_THE_DAY : recorded ? Span.AS_RECORDED : Span.ALL;
    }

    HistoryChoice withSubtree(boolean chosen) {
        return new HistoryChoice(chosen, recorded);
    }

    HistoryChoice withRecorded(boolean chosen) {
        return new HistoryChoice(subtree, chosen);
    }

    Map<String, String> inAddress() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (subtree) {
            parameters.put(SUBTREE, "true");
        }
        if (recorded) {
            parameters.put(ORDER, RECORDED);
        }
        return parameters;
    }
}
