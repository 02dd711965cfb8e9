package org.orgtrail.ui.history;

import java.util.function.Function;
import org.orgtrail.ui.shell.PageTabs.Tab;
import org.orgtrail.ui.shell.Pills;
import org.orgtrail.ui.shell.Visit;

/** What the pages about one thing say of its history, and the two ways to tell it: of the world, or of what was recorded. */
final class Orders {

    private Orders() {}

    static String none(Tab tab, Visit visit) {
        return visit.text(tab == Tab.COMING ? "coming.none" : "directory.changes.none");
    }

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
