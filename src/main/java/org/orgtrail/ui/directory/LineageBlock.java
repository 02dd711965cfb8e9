package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.Lineage.Ended;
import org.orgtrail.directory.Lineage.Kin;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** What became of a unit and what it came from, through generations, each with a link to its page on that day. */
final class LineageBlock extends Div {

    LineageBlock(Lineage lineage, Visit visit) {
        addClassName("lineage");
        lineage.ended().ifPresent(end -> add(new Paragraph(ending(end, visit))));
        addKin("directory.successors", lineage.successors(), true, visit);
        addKin("directory.predecessors", lineage.predecessors(), false, visit);
        setVisible(getChildren().findAny().isPresent());
    }

    private static String ending(Ended end, Visit visit) {
        return visit.text(
                "directory.ended." + end.outcome(),
                end.on(),
                end.transferredTo().orElse("–"));
    }

    private void addKin(String heading, List<Kin> kin, boolean after, Visit visit) {
        if (!kin.isEmpty()) {
            add(new H2(visit.text(heading)), list(kin, after, visit));
        }
    }

    /** Flat, so that it can be read on a phone and aloud however many generations there are: each says which it follows. */
    private static UnorderedList list(List<Kin> kin, boolean after, Visit visit) {
        Map<UnitId, LocalText> names = new HashMap<>();
        UnorderedList list = new UnorderedList();
        for (Kin one : kin) {
            names.putIfAbsent(one.unit().id(), one.unit().names());
            String address = visit.address(
                    Visit.page(one.unit().code()), after ? one.on() : one.on().minusDays(1));
            ListItem item = new ListItem(
                    Markup.inside(one.unit().names(), address, visit), new Span(" · "), Markup.date(one.on()));
            if (one.generation() > 1) {
                List<LocalText> nearer = one.of().stream()
                        .map(id -> names.getOrDefault(id, LocalText.same("–")))
                        .toList();
                item.add(new Span(" · "));
                item.add(Markup.text(after ? "directory.came-out-of" : "directory.went-into", visit, nearer));
            }
            list.add(item);
        }
        return list;
    }
}
