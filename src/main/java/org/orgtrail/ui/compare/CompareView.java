package org.orgtrail.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orgtrail.directory.Comparison;
import org.orgtrail.directory.Comparisons;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** How the organisation differs between two points, each a day and what was known on a day. */
@Route("compare")
@AnonymousAllowed
final class CompareView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Visits visits;
    private final Comparisons comparisons;
    private final DirectoryQueries directory;

    CompareView(Visits visits, Comparisons comparisons, DirectoryQueries directory) {
        this.visits = visits;
        this.comparisons = comparisons;
        this.directory = directory;
        addClassNames("page", "compare-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        TwoPoints asked = TwoPoints.of(event.getLocation().getQueryParameters(), visit);
        Optional<UnitRef> under = asked.under().map(code -> unit(code, visit));
        removeAll();
        add(new H1(visit.text("compare.title")), new CompareForm(asked, under, directory, visit));
        if (!asked.refused().isEmpty()) {
            Paragraph refused = new Paragraph(visit.text("compare.refused", String.join(", ", asked.refused())));
            refused.getElement().setAttribute("role", "alert");
            refused.addClassName("as-of-complaint");
            add(refused);
        }
        AsOf before = new AsOf(asked.from(), visits.known(asked.fromKnown()));
        AsOf after = new AsOf(asked.to(), visits.known(asked.toKnown()));
        show(comparisons.compare(before, after, under.map(UnitRef::id), visit.actor()), asked, visit);
    }

    private UnitRef unit(String code, Visit visit) {
        try {
            return switch (directory.unit(new UnitCode(code), visit.asOf(), visit.actor())) {
                case UnitAnswer.Page(UnitPage page) -> page.unit().ref();
                case UnitAnswer.NotThen(UnitRef unit, List<EffectivePeriod> _, Lineage _) -> unit;
                case UnitAnswer.RegisteredInError(UnitCode _, UnitId _) -> throw Unknown.unit(code);
                case UnitAnswer.NeverHeardOf() -> throw Unknown.unit(code);
            };
        } catch (InvalidValue malformed) {
            throw Unknown.unit(code);
        }
    }

    private void show(Comparison comparison, TwoPoints asked, Visit visit) {
        Paragraph count = new Paragraph(
                visit.text("compare.count", comparison.differences().size()));
        count.getElement().setAttribute("role", "status");
        add(count);
        Map<Optional<UnitRef>, List<Difference>> byUnit = comparison.differences().stream()
                .collect(Collectors.groupingBy(it -> it.subject().unit(), LinkedHashMap::new, Collectors.toList()));
        byUnit.forEach((unit, differences) -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("differences");
            differences.forEach(difference -> list.add(item(difference, visit)));
            add(heading(unit, differences, asked, visit), list);
        });
    }

    private static Component heading(
            Optional<UnitRef> unit, List<Difference> differences, TwoPoints asked, Visit visit) {
        return unit.map(it -> new H2(Markup.inside(
                        visit.say(it.names()), visit.address(Visit.page(it.code()), day(differences, asked)))))
                .orElseGet(() -> new H2(visit.text("compare.no-unit")));
    }

    /** A day on which the page of the unit shows something: the later point, or the earlier for one that is gone by then. */
    private static LocalDate day(List<Difference> differences, TwoPoints asked) {
        return differences.stream()
                        .anyMatch(it -> it instanceof Difference.Closed
                                || it instanceof Difference.MergedInto
                                || it instanceof Difference.SplitInto
                                || it instanceof Difference.ReplacedBy)
                ? asked.from()
                : asked.to();
    }

    private static ListItem item(Difference difference, Visit visit) {
        Span name = new Span(visit.say(difference.subject().name()));
        name.addClassName("difference-subject");
        return new ListItem(new Div(name, new Span(" " + DifferenceText.of(difference, visit))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title");
    }
}
