package org.orgtrail.ui.compare;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.orgtrail.ui.shell.PartByPart;
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
        add(new H1(visit.text("compare.title")), Markup.help(visit.text("compare.help")));
        add(new CompareForm(asked, under, directory, visit));
        if (!asked.refused().isEmpty()) {
            Paragraph refused = new Paragraph(visit.text("compare.refused", String.join(", ", asked.refused())));
            refused.getElement().setAttribute("role", "alert");
            refused.addClassName("as-of-complaint");
            add(refused);
        }
        AsOf before = new AsOf(asked.from(), visits.known(asked.fromKnown()));
        AsOf after = new AsOf(asked.to(), visits.known(asked.toKnown()));
        Supplier<Comparison> compared = () -> comparisons.compare(before, after, under.map(UnitRef::id), visit.actor());
        show(compared, asked, visit);
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

    private void show(Supplier<Comparison> compared, TwoPoints asked, Visit visit) {
        DifferenceList list = new DifferenceList(asked, visit);
        Paragraph count = new Paragraph();
        count.getElement().setAttribute("role", "status");
        add(count);
        add(new PartByPart(
                list,
                shown -> {
                    List<Difference> all = compared.get().differences();
                    count.setText(visit.text("compare.count", all.size()));
                    list.append(all, shown, Math.min(shown + PartByPart.A_TIME, all.size()));
                    return all.size();
                },
                visit));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title");
    }
}
