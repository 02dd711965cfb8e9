package org.orgtrail.ui.vacancies;

import com.vaadin.flow.component.Component;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.DirectoryQueries.VacancyPage;
import org.orgtrail.directory.Head.Holder;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.directory.Vacancy;
import org.orgtrail.history.CsvTable;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.ui.error.KnownUnit;
import org.orgtrail.ui.shell.CardTable;
import org.orgtrail.ui.shell.CardTable.Column;
import org.orgtrail.ui.shell.CsvDownload;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.OfferedAnew;
import org.orgtrail.ui.shell.PartByPart;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** The posts that are vacant or held for the time being, in the whole organisation or under a unit. */
@Route("vacancies")
@AnonymousAllowed
final class VacanciesView extends Section implements BeforeEnterObserver, HasDynamicTitle, OfferedAnew {

    private static final String PATH = "vacancies";
    private static final String UNDER = "under";
    private static final int A_PART = 500;

    private final Visits visits;
    private final DirectoryQueries directory;
    private final CurrentActor currentActor;
    private final ReadModels readModels;
    private String title = "";

    VacanciesView(Visits visits, DirectoryQueries directory, CurrentActor currentActor, ReadModels readModels) {
        this.visits = visits;
        this.directory = directory;
        this.currentActor = currentActor;
        this.readModels = readModels;
        addClassNames("page", "vacancies-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        Optional<UnitRef> under = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNDER)
                .map(code -> KnownUnit.of(code, directory, visit));
        String heading = under.isPresent() ? "vacancies.title.under" : "vacancies.title";
        Object[] of = under.map(UnitRef::names).stream().toArray();
        title = visit.text(heading, of);
        // Up to one place in the log for as long as the page is shown, so that nothing moves between its parts.
        AsOf asOf = new AsOf(visit.when().day(), known(visit));
        Asked asked =
                (reader, offset, limit) -> directory.vacancies(under.map(UnitRef::id), asOf, reader, offset, limit);
        removeAll();
        add(
                new H1(Markup.text(heading, visit, of)),
                Markup.help(visit.text("vacancies.help", visit.when().day())),
                form(under, visit));
        show(Markup.text(heading, visit, of), asked, visit);
    }

    private Position known(Visit visit) {
        Position end = readModels.state("directory").position();
        return visit.knownAt().isAfter(end) ? end : visit.knownAt();
    }

    private interface Asked {
        VacancyPage by(Actor reader, int offset, int limit);
    }

    private Component form(Optional<UnitRef> under, Visit visit) {
        UnitPicker unit = new UnitPicker(visit.text("compare.under"), under, directory, visit);
        unit.addValueChangeListener(_ -> Visit.go(
                visit.address(PATH, unit.code().map(code -> Map.of(UNDER, code)).orElse(Map.of()))));
        Div form = new Div(unit);
        form.addClassName("compare-form");
        return form;
    }

    private void show(Component[] caption, Asked asked, Visit visit) {
        List<Column> columns = Stream.of("post", "unit", "state")
                .map(name -> new Column(name, visit.text("vacancies.column." + name)))
                .toList();
        CardTable table = new CardTable(caption, columns);
        add(new PartByPart(
                table,
                shown -> {
                    VacancyPage part = asked.by(visit.actor(), shown, PartByPart.A_TIME);
                    part.vacancies()
                            .forEach(vacancy -> table.addRow(
                                    Markup.inside(vacancy.title(), visit.address(Visit.page(vacancy.post())), visit),
                                    Markup.unit(vacancy.unit(), visit),
                                    state(vacancy, visit)));
                    return part.total();
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
                    Actor reader = currentActor.actor(); // who it is by now
                    VacancyPage part;
                    int written = 0;
                    do {
                        part = asked.by(reader, written, A_PART);
                        for (Vacancy vacancy : part.vacancies()) {
                            csv.row(List.of(
                                    visit.say(vacancy.title()),
                                    UnitPicker.label(vacancy.unit(), visit),
                                    said(vacancy, visit)));
                        }
                        written += part.vacancies().size();
                    } while (!part.vacancies().isEmpty() && written < part.total());
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
