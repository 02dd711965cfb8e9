package org.orgtrail.ui.history;

import java.util.function.Function;
import org.orgtrail.ui.shell.Pills;
import org.orgtrail.ui.shell.Visit;

/** Whether a history tells of the world or of what was recorded: the two ways to choose from. */
final class Orders {

    private Orders() {}

    /** @param address of the same page after the choice */
    static void add(Pills pills, HistoryChoice choice, Function<HistoryChoice, String> address, Visit visit) {
        for (boolean recorded : new boolean[] {false, true}) {
            pills.add(
                    visit.text(recorded ? "history.order.recorded" : "history.order.world"),
                    address.apply(choice.withRecorded(recorded)),
                    choice.recorded() == recorded);
        }
    }
}
