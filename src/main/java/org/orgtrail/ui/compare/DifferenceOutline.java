package org.orgtrail.ui.compare;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.H6;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.DifferenceTree;
import org.orgtrail.directory.DifferenceTree.Place;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/**
 * What differs, in the tree of units: lists within lists, each unit a heading, so that they are walked by either. What has become of
 * a unit stands in words beside its name.
 */
final class DifferenceOutline extends Div {

    private final TwoPoints asked;
    private final Visit visit;

    /** The items that the last unit stands in, the top one first, itself last. */
    private final List<Item> path = new ArrayList<>();

    private final UnorderedList top = new UnorderedList();

    DifferenceOutline(TwoPoints asked, Visit visit) {
        this.asked = asked;
        this.visit = visit;
        addClassName("outline");
        add(top);
    }

    /** Adds a part of all units, which follows on what is there. */
    void append(DifferenceTree tree, int from, int to) {
        for (Place place : tree.places().subList(from, to)) {
            path.subList(place.depth(), path.size()).clear();
            Item item = new Item(place);
            (path.isEmpty() ? top : path.getLast().under()).add(item);
            path.add(item);
        }
        if (to == tree.places().size() && tree.unchanged() > 0) {
            add(unchanged(tree.unchanged()));
        }
    }

    private Paragraph unchanged(int units) {
        Paragraph count = new Paragraph(visit.text("compare.unchanged", units));
        count.addClassNames("unchanged", "quiet");
        return count;
    }

    /** One unit, what differs of it, and the units under it. */
    private final class Item extends ListItem {

        private final UnorderedList under = new UnorderedList();

        Item(Place place) {
            Div title = new Div(heading(place));
            title.addClassName("outline-unit");
            UnorderedList differences = new UnorderedList();
            differences.addClassName("differences");
            for (Difference difference : place.differences()) {
                boolean own = difference.subject().thing().equals(place.unit().id());
                Span mark = mark(difference);
                if (own) {
                    title.add(mark);
                }
                differences.add(own ? new ListItem(DifferenceText.of(difference, visit)) : ofPart(difference, mark));
            }
            add(title);
            if (!place.differences().isEmpty()) {
                add(differences);
            }
            if (place.unchanged() > 0) {
                add(unchanged(place.unchanged()));
            }
        }

        /** The list of the units under it, which stands before the count of those that are left out. */
        UnorderedList under() {
            if (under.getParent().isEmpty()) {
                int last = getComponentCount() - 1;
                addComponentAtIndex(getComponentAt(last) instanceof Paragraph ? last : last + 1, under);
            }
            return under;
        }
    }

    private HtmlContainer heading(Place place) {
        Anchor name = Markup.inside(place.unit().names(), asked.address(place.unit(), place.gone(), visit), visit);
        return switch (place.depth()) {
            case 0 -> new H2(name);
            case 1 -> new H3(name);
            case 2 -> new H4(name);
            case 3 -> new H5(name);
            default -> new H6(name); // there are no further levels
        };
    }

    private ListItem ofPart(Difference difference, Span mark) {
        return new ListItem(new Div(
                mark,
                new Span(" "),
                DifferenceText.subject(difference, visit),
                new Span(" "),
                new Span(DifferenceText.of(difference, visit))));
    }

    private Span mark(Difference difference) {
        return Markup.tag(DifferenceText.mark(difference, visit), DifferenceText.gone(difference) ? "gone" : "changed");
    }
}
