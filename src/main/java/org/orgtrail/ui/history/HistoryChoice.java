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
 * @param usually the same where the address does not say
 */
record HistoryChoice(boolean subtree, boolean usually, boolean recorded) {

    private static final String SUBTREE = "subtree";
    private static final String ORDER = "order";
    private static final String RECORDED = "recorded";

    /** @param usually whether a unit's is also of what is under it, where the address does not say */
    static HistoryChoice of(QueryParameters parameters, boolean usually) {
        boolean otherwise = parameters
                .getSingleParameter(SUBTREE)
                .filter(String.valueOf(!usually)::equals)
                .isPresent();
        return new HistoryChoice(
                usually != otherwise,
                usually,
                parameters.getSingleParameter(ORDER).filter(RECORDED::equals).isPresent());
    }

    /** Which entries to show. What is coming is always told of the world. */
    Span span(Tab tab) {
        return tab == Tab.COMING ? Span.AFTER_THE_DAY : recorded ? Span.AS_RECORDED : Span.ALL;
    }

    HistoryChoice withSubtree(boolean chosen) {
        return new HistoryChoice(chosen, usually, recorded);
    }

    HistoryChoice withRecorded(boolean chosen) {
        return new HistoryChoice(subtree, usually, chosen);
    }

    Map<String, String> inAddress() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (subtree != usually) {
            parameters.put(SUBTREE, String.valueOf(subtree));
        }
        if (recorded) {
            parameters.put(ORDER, RECORDED);
        }
        return parameters;
    }
}
