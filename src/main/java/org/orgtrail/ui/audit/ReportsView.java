package org.orgtrail.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.ui.error.KnownUnit;
import org.orgtrail.ui.history.EntryLists;
import org.orgtrail.ui.shell.AskedParameters;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Pills;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** Lists of changes that an auditor looks at: late ones, corrections, those without a decision, and planned ones. */
@Route(AuditPart.REPORTS)
@RolesAllowed({AuditPart.AUDITOR, AuditPart.RECORDS_OFFICER})
final class ReportsView extends AuditPart {

    private static final String REPORT = "report";
    private static final String UNDER = "under";

    private final DirectoryQueries directory;
    private final EntryLists lists;

    ReportsView(DirectoryQueries directory, EntryLists lists, Visits visits) {
        super(visits);
        this.directory = directory;
        this.lists = lists;
    }

    @Override
    void show(AskedParameters asked, Visit visit) {
        Report report = asked.among(REPORT, List.of(Report.values())).orElse(Report.LATE);
        Days days = Days.of(asked);
        Optional<UnitRef> under = asked.text(UNDER).map(code -> KnownUnit.of(code, directory, visit));
        begin(visit.text("audit.reports.title"), visit.text("audit.reports.what"), REPORTS, visit);
        add(choice(report, under, days, visit), form(report, under, days, visit));
        complain(asked.refused(), visit);
        String heading = "audit.report." + report;
        Selection selection = selection(report, under, days);
        add(
                new H2(visit.text(heading)),
                new Paragraph(visit.text(heading + ".what")),
                lists.list(
                        Markup.text(heading, visit), visit.text("audit.report.none"), selection, report.span(), visit),
                lists.download(AskedParameters.inAddress(report), selection, report.span(), visit));
    }

    private static Selection selection(Report report, Optional<UnitRef> under, Days days) {
        return new Selection(
                under.<Scope>map(unit -> new Scope.OfUnit(unit.id(), true)).orElseGet(Scope.Everything::new),
                days.from().orElse(EffectiveDates.FIRST),
                days.until().orElse(EffectiveDates.OPEN_END),
                Set.of(),
                Optional.empty(),
                report.trait());
    }

    private static Component choice(Report chosen, Optional<UnitRef> under, Days days, Visit visit) {
        Pills reports = new Pills(visit.text("audit.reports.name"));
        Optional<String> code = under.map(unit -> unit.code().value());
        for (Report report : Report.values()) {
            reports.add(visit.text("audit.report." + report), address(report, code, days, visit), report == chosen);
        }
        return reports.add(
                visit.text("vacancies.title"),
                visit.address("vacancies", code.map(it -> Map.of(UNDER, it)).orElse(Map.of())),
                false);
    }

    private Component form(Report report, Optional<UnitRef> unit, Days days, Visit visit) {
        UnitPicker under = new UnitPicker(visit.text("compare.under"), unit, directory, visit);
        boolean recorded = report.span() == Span.AS_RECORDED;
        DateInput from = new DateInput(visit.text(recorded ? "audit.recorded-from" : "changes.from"), false);
        DateInput until = new DateInput(visit.text(recorded ? "audit.recorded-until" : "changes.until"), false);
        from.set(days.from().orElse(null));
        until.set(days.until().orElse(null));
        NativeButton go = new NativeButton(visit.text("changes.go"), _ -> {
            if (DateInput.allRight(visit.text("rule.day-needed"), from, until)) {
                Visit.go(address(report, under.code(), new Days(from.get(), until.get()), visit));
            }
        });
        go.addClassNames("pill", "go");
        Div form = new Div(under, from, until, go);
        form.addClassName("compare-form");
        return form;
    }

    private static String address(Report report, Optional<String> under, Days days, Visit visit) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(REPORT, AskedParameters.inAddress(report));
        under.ifPresent(code -> parameters.put(UNDER, code));
        parameters.putAll(days.inAddress());
        return visit.address(REPORTS, parameters);
    }
}
