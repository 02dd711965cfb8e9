package org.orgtrail.ui.compare;

import com.vaadin.flow.component.html.Div;
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
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.Comparisons;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.DifferenceTree;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.error.KnownUnit;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.OfferedAnew;
import org.orgtrail.ui.shell.PartByPart;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** How the organisation differs between two points, each a day and what was known on a day. */
@Route("compare")
@AnonymousAllowed
final class CompareView extends Section implements BeforeEnterObserver, HasDynamicTitle, OfferedAnew {

    private final Visits visits;
    private final Comparisons comparisons;
    private final DirectoryQueries directory;
    private final Paragraph count = new Paragraph();
    private final Div answer = new Div();
    private @Nullable CompareForm form;
    private @Nullable ShapeChoice shape;

    CompareView(Visits visits, Comparisons comparisons, DirectoryQueries directory) {
        this.visits = visits;
        this.comparisons = comparisons;
        this.directory = directory;
        addClassNames("page", "compare-page");
        count.getElement().setAttribute("role", "status");
    }

    /** The form stays when another question is asked, and with it the keyboard's place in it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        TwoPoints asked = TwoPoints.of(event.getLocation().getQueryParameters(), visit);
        Optional<UnitRef> under = asked.under().map(code -> KnownUnit.of(code, directory, visit));
        if (form == null || shape == null) {
            form = new CompareForm(under, directory, visit);
            shape = new ShapeChoice(visit);
            add(
                    new H1(visit.text("compare.title")),
                    Markup.help(visit.text("compare.help")),
                    form,
                    shape,
                    count,
                    answer);
        }
        form.show(asked, under, visit);
        shape.show(asked, visit);
        answer.removeAll();
        if (!asked.refused().isEmpty()) {
            answer.add(Markup.complaint(visit.text("compare.refused", String.join(", ", asked.refused()))));
        }
        AsOf before = new AsOf(asked.from(), visits.known(asked.fromKnown()));
        AsOf after = new AsOf(asked.to(), visits.known(asked.toKnown()));
        Optional<UnitId> unit = under.map(UnitRef::id);
        if (asked.tree()) {
            showTree(comparisons.tree(before, after, unit, visit.actor()), asked, visit);
        } else {
            showList(comparisons.compare(before, after, unit, visit.actor()).differences(), asked, visit);
        }
    }

    /** What was compared once is shown part by part: nothing that is recorded meanwhile moves between its parts. */
    private void showList(List<Difference> all, TwoPoints asked, Visit visit) {
        DifferenceList list = new DifferenceList(asked, visit);
        count.setText(visit.text("compare.count", all.size()));
        answer.add(new PartByPart(
                list,
                shown -> {
                    list.append(all, shown, Math.min(shown + PartByPart.A_TIME, all.size()));
                    return all.size();
                },
                visit));
    }

    /** Likewise. */
    private void showTree(DifferenceTree tree, TwoPoints asked, Visit visit) {
        DifferenceOutline outline = new DifferenceOutline(asked, visit);
        count.setText(visit.text("compare.count", tree.count()));
        answer.add(
                Markup.help(visit.text("compare.help.tree")),
                new PartByPart(
                        outline,
                        shown -> {
                            int all = tree.places().size();
                            outline.append(tree, shown, Math.min(shown + PartByPart.A_TIME, all));
                            return all;
                        },
                        visit));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title");
    }
}
