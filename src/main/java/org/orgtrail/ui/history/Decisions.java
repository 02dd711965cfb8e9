package org.orgtrail.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.orgtrail.shared.Decision;
import org.orgtrail.ui.shell.Visit;

/** The decision behind a change: its diary number, linked where it can be read, and by whom it was taken when. */
final class Decisions {

    private Decisions() {}

    static Component shape(Decision decision, Visit visit) {
        Div all = new Div();
        if (decision.link() == null) {
            all.add(new Span(decision.diaryNumber()));
        } else {
            Anchor link = new Anchor(decision.link(), decision.diaryNumber());
            link.setRouterIgnore(true);
            all.add(link);
        }
        if (decision.decidedOn() != null) {
            all.add(quiet(visit.text("history.decided-on", decision.decidedOn())));
        }
        if (decision.decidedBy() != null) {
            all.add(quiet(decision.decidedBy()));
        }
        return all;
    }

    private static Component quiet(String text) {
        Div quiet = new Div(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
