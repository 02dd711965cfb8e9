package org.orgtrail.ui.audit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.orgtrail.access.Accounts;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.history.AuditQueries;
import org.orgtrail.ui.shell.AskedParameters;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PartByPart;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** The log as it is stored, event by event, the last recorded first. */
@Route(AuditPart.LOG)
@RolesAllowed({AuditPart.AUDITOR, AuditPart.RECORDS_OFFICER})
final class LogView extends AuditPart {

    private final AuditQueries audit;
    private final DirectoryQueries directory;
    private final Accounts accounts;

    LogView(AuditQueries audit, DirectoryQueries directory, Accounts accounts, Visits visits) {
        super(visits);
        this.audit = audit;
        this.directory = directory;
        this.accounts = accounts;
    }

    @Override
    void show(AskedParameters parameters, Visit visit) {
        AskedLog asked = AskedLog.of(parameters, audit.types());
        Map<String, String> known = new HashMap<>();
        Function<String, String> recorder =
                by -> known.computeIfAbsent(by, it -> accounts.recorder(it, visit.locale()));
        begin(visit.text("audit.log.title"), visit.text("audit.log.what"), LOG, visit);
        add(new LogForm(asked.question(), audit.types(), audit.recorders(visit.actor()), recorder, directory, visit));
        complain(asked.refused(), visit);
        asked.question()
                .thing()
                .ifPresent(thing -> add(new Paragraph(Markup.inside(
                        visit.text("audit.log.to-beliefs"), visit.address(BELIEFS, AskedLog.about(thing))))));
        LogTable table = new LogTable(audit, recorder, visit);
        add(new PartByPart(table, _ -> table.appendNext(asked.question()), visit));
        table.setVisible(table.size() > 0);
        if (table.size() == 0) {
            add(new Paragraph(visit.text("audit.log.none")));
        }
    }
}
