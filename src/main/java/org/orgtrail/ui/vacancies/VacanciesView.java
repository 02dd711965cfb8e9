package org.orgtrail.ui.vacancies;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Head.Holder;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.directory.Vacancy;
import org.orgtrail.history.CsvTable;
import org.orgtrail.shared.Actor;
import org.orgtrail.ui.error.KnownUnit;
import org.orgtrail.ui.shell.CardTable;
import org.orgtrail.ui.shell.CardTable.Column;
import org.orgtrail.ui.shell.CsvDownload;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PartByPart;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** The posts that are vacant or held for the time being, in the whole organisation or under a unit. */
@Route("vacancies")
@AnonymousAllowed
final class VacanciesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "vacancies";
    private static final String UNDER = "under";

    private final Visits visits;
    private final DirectoryQueries directory;
    private final CurrentActor currentActor;
    private String title = "";

    VacanciesView(Visits visits, DirectoryQueries directory, CurrentActor currentActor) {
        this.visits = visits;
        this.directory = directory;
        this.currentActor = currentActor;
        addClassNames("page", "vacancies-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        Optional<UnitRef> under = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNDER)
                .map(code -> KnownUnit.of(code, directory, visit));
        title = under.map(unit -> visit.text("vacancies.title.under", unit.names()))
                .orElseGet(() -> visit.text("vacancies.title"));
        Function<Actor, List<Vacancy>> asked =
                reader -> directory.vacancies(under.map(UnitRef::id), visit.asOf(), reader);
        removeAll();
        add(new H1(title), Markup.help(visit.text("vacancies.help", visit.when().day())), form(under, visit));
        show(asked, visit);
    }

    private Component form(Optional<UnitRef> under, Visit visit) {
        UnitPicker unit = new UnitPicker(visit.text("compare.under"), under, directory, visit);
        unit.addValueChangeListener(_ -> UI.getCurrent()
                .navigate(visit.address(
                        PATH, unit.code().map(code -> Map.of(UNDER, code)).orElse(Map.of()))));
        Div form = new Div(unit);
        form.addClassName("compare-form");
        return form;
    }

    private void show(Function<Actor, List<Vacancy>> asked, Visit visit) {
        List<Column> columns = Stream.of("post", "unit", "state")
                .map(name -> new Column(name, visit.text("vacancies.column." + name)))
                .toList();
        CardTable table = new CardTable(title, columns);
        add(new PartByPart(
                table,
                shown -> {
                    List<Vacancy> all = asked.apply(visit.actor());
                    all.stream()
                            .skip(shown)
                            .limit(PartByPart.A_TIME)
                            .forEach(vacancy -> table.addRow(
                                    Markup.inside(
                                            visit.say(vacancy.title()), visit.address(Visit.page(vacancy.post()))),
                                    Markup.inside(
                                            visit.say(vacancy.unit().names()),
                                            visit.address(
                                                    Visit.page(vacancy.unit().code()))),
                                    state(vacancy, visit)));
                    return all.size();
                },
                visit));
        table.setVisible(table.size() > 0);
        if (table.size() == 0) {
            add(new Paragraph(visit.text("vacancies.none")));
            return;
        }
        add(new CsvDownload(
                PATH + "-" + visit.when().day(),
                out -> {
                    CsvTable csv = new CsvTable(out);
                    csv.row(columns.stream().map(Column::label).toList());
                    for (Vacancy vacancy : asked.apply(currentActor.actor())) { // who it is by now
                        csv.row(List.of(
                                visit.say(vacancy.title()),
                                visit.say(vacancy.unit().names()),
                                said(vacancy, visit)));
                    }
                    csv.flush();
                },
                visit));
    }

    private static Component state(Vacancy vacancy, Visit visit) {
        Span state = new Span();
        if (vacancy.holders().isEmpty()) {
            state.setText(said(vacancy, visit));
            state.addClassName("vacant");
        }
        vacancy.holders()
                .forEach(holder -> state.add(new Div(
                        new Span(kind(holder, visit) + " "),
                        Markup.inside(holder.name(), visit.address(Visit.page(holder.person()))))));
        return state;
    }

    private static String said(Vacancy vacancy, Visit visit) {
        return vacancy.holders().isEmpty()
                ? vacancy.since()
                        .map(day -> visit.text("vacancies.vacant-since", day))
                        .orElseGet(() -> visit.text("post.vacant"))
                : vacancy.holders().stream()
                        .map(holder -> kind(holder, visit) + " " + holder.name())
                        .collect(Collectors.joining(", "));
    }

    private static String kind(Holder holder, Visit visit) {
        return visit.text("appointment-kind." + holder.kind() + ".short");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
