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
import java.util.stream.Collectors;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.Lineage.Ended;
import org.orgtrail.directory.Lineage.Kin;
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
        Map<UnitId, String> names = new HashMap<>();
        UnorderedList list = new UnorderedList();
        for (Kin one : kin) {
            String name = visit.say(one.unit().names());
            names.putIfAbsent(one.unit().id(), name);
            String address = visit.address(
                    Visit.page(one.unit().code()), after ? one.on() : one.on().minusDays(1));
            ListItem item = new ListItem(Markup.inside(name, address), new Span(" · "), Markup.date(one.on()));
            if (one.generation() > 1) {
                String nearer =
                        one.of().stream().map(id -> names.getOrDefault(id, "–")).collect(Collectors.joining(", "));
                item.add(new Span(" · " + visit.text(after ? "directory.came-out-of" : "directory.went-into", nearer)));
            }
            list.add(item);
        }
        return list;
    }
}
