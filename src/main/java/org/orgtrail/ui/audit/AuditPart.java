package org.orgtrail.ui.audit;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.orgtrail.ui.shell.AskedParameters;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.OfferedAnew;
import org.orgtrail.ui.shell.Pills;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** A page for those who check what has been recorded: what it is for, and the way to the other ones. */
abstract class AuditPart extends Section implements BeforeEnterObserver, HasDynamicTitle, OfferedAnew {

    static final String LOG = "audit";
    static final String BELIEFS = "audit/beliefs";
    static final String REPORTS = "audit/reports";

    static final String AUDITOR = "AUDITOR";
    static final String RECORDS_OFFICER = "RECORDS_OFFICER";

    private final Visits visits;
    private String title = "";

    AuditPart(Visits visits) {
        this.visits = visits;
        addClassNames("page", "audit-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        show(new AskedParameters(parameters), visits.of(parameters));
    }

    /** Shows the page anew. */
    abstract void show(AskedParameters asked, Visit visit);

    /** Begins the page, with nothing else on it yet. */
    final void begin(String heading, String explanation, String path, Visit visit) {
        title = heading;
        removeAll();
        Pills parts = new Pills(visit.text("audit.title"));
        for (String part : List.of(LOG, BELIEFS, REPORTS)) {
            parts.add(visit.text(part.replace('/', '.') + ".name"), visit.address(part), part.equals(path));
        }
        add(new H1(heading), parts, Markup.help(explanation));
    }

    /** Says what of the address cannot be asked for. */
    final void complain(List<String> refused, Visit visit) {
        if (!refused.isEmpty()) {
            complain(visit.text("changes.refused", String.join(", ", refused)));
        }
    }

    final void complain(String text) {
        add(Markup.complaint(text));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
