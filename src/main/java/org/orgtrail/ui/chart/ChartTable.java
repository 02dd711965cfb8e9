package org.orgtrail.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Leadership;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/**
 * The chart as an indented table: the topmost units and, whole level by whole level, what is under them as long as there is room. A
 * list that is longer than that is shown in parts.
 */
final class ChartTable extends Div {

    /** As many rows as the chart draws nodes. */
    private static final int ROWS = 150;

    private static final int A_TIME = 100;

    private final ChartPart part;
    private final Visit visit;
    private final Map<UnitId, List<TreeNode>> under = new HashMap<>();
    private final Map<UnitId, Leadership> heads;
    private int rows;

    ChartTable(List<TreeNode> top, ChartPart part, DirectoryQueries directory, Visit visit) {
        this.visit = visit;
        addClassName("chart-as-table");
        boolean single = top.size() == 1;
        List<TreeNode> list =
                single ? read(top, directory).getOrDefault(top.getFirst().id(), List.of()) : top;
        // Kept from a day with more units, the place may lie after the last of them.
        int last = Math.max(0, list.size() - 1) / A_TIME * A_TIME;
        this.part = part.from() < list.size() ? part : part.from(last);
        List<TreeNode> some = list.stream().skip(this.part.from()).limit(A_TIME).toList();
        List<TreeNode> first = single ? top : some;
        if (single) {
            under.put(top.getFirst().id(), some);
        }
        rows = some.size() + (single ? 1 : 0);
        deepen(some, directory);
        heads = directory.heads(
                Stream.concat(first.stream(), under.values().stream().flatMap(List::stream))
                        .map(TreeNode::id)
                        .toList(),
                visit.asOf(),
                visit.actor());
        add(table(first), pages(list.size(), some.size()));
    }

    /** Reads level after level, each whole and in one go, as long as its rows fit. */
    private void deepen(List<TreeNode> level, DirectoryQueries directory) {
        int more = level.stream().mapToInt(TreeNode::children).sum();
        if (more > 0 && rows + more <= ROWS) {
            rows += more;
            Map<UnitId, List<TreeNode>> next = read(level, directory);
            under.putAll(next);
            deepen(next.values().stream().flatMap(List::stream).toList(), directory);
        }
    }

    private Map<UnitId, List<TreeNode>> read(List<TreeNode> level, DirectoryQueries directory) {
        Set<UnitId> parents = level.stream()
                .filter(unit -> unit.children() > 0)
                .map(TreeNode::id)
                .collect(Collectors.toSet());
        return directory.children(parents, visit.asOf(), visit.actor());
    }

    private NativeTable table(List<TreeNode> first) {
        NativeTable table = new NativeTable();
        table.addClassName("chart-table");
        table.setCaptionText(visit.text("chart.table"));
        table.getCaption().addClassName("heard");
        as("table", table);
        NativeTableRow columns = as("row", new NativeTableRow());
        Stream.of("unit", "leader", "sub-units").forEach(column -> {
            NativeTableHeaderCell cell =
                    as("columnheader", new NativeTableHeaderCell(visit.text("chart.table." + column)));
            cell.getElement().setAttribute("scope", "col");
            columns.add(cell);
        });
        table.getHead().add(columns);
        NativeTableBody body = table.getBody();
        first.forEach(unit -> addRows(unit, 1, body));
        return table;
    }

    /** With its role spelled out: a browser forgets that a table is one when it is set otherwise, as on a phone. */
    private static <C extends Component> C as(String role, C part) {
        part.getElement().setAttribute("role", role);
        return part;
    }

    private void addRows(TreeNode unit, int level, NativeTableBody body) {
        NativeTableHeaderCell name = as("rowheader", new NativeTableHeaderCell());
        name.getElement().setAttribute("scope", "row");
        Span type = new Span(" " + visit.text("type." + unit.type()));
        type.addClassName("quiet");
        name.add(
                Markup.heard(visit.text("chart.table.level", level) + " "),
                Markup.inside(unit.names(), visit.address(Visit.page(unit.code())), visit),
                type);
        NativeTableCell leaders = as("cell", new NativeTableCell());
        Optional<Leadership> led = Optional.ofNullable(heads.get(unit.id()));
        led.stream()
                .flatMap(it -> it.heads().stream())
                .forEach(head ->
                        ChartUnit.Leader.of(head, visit).forEach(leader -> leaders.add(leader(leader, head.title()))));
        led.flatMap(Leadership::inheritedFrom).ifPresent(above -> {
            Span from = new Span(Markup.text("chart.led-from", visit, above.names()));
            from.addClassName("quiet");
            leaders.add(from);
        });
        NativeTableCell subUnits = as("cell", new NativeTableCell(subUnits(unit)));
        subUnits.getElement().setAttribute("data-label", visit.text("chart.table.sub-units"));
        subUnits.setClassName("none", unit.children() == 0);
        NativeTableRow row = as("row", new NativeTableRow(name, leaders, subUnits));
        row.getStyle().set("--level", String.valueOf(level - 1));
        body.add(row);
        under.getOrDefault(unit.id(), List.of()).forEach(child -> addRows(child, level + 1, body));
    }

    private Component leader(ChartUnit.Leader leader, LocalText post) {
        Span who = new Span(leader.name().isEmpty() ? visit.text("post.vacant") : leader.name());
        if (leader.name().isEmpty()) {
            who.addClassName("vacant");
        }
        Span title = new Span(
                new Text(leader.kind().isEmpty() ? ", " : ", " + leader.kind() + " "), Markup.said(post, visit));
        title.addClassName("quiet");
        return new Div(who, title);
    }

    /** How many units are under it; a link to the table of them where they are not in this one. */
    private Component subUnits(TreeNode unit) {
        String count = unit.children() == 0 ? "–" : String.valueOf(unit.children());
        return unit.children() == 0 || under.containsKey(unit.id())
                ? new Span(count)
                : Markup.inside(
                        visit.text("chart.table.show", unit.children()),
                        part.under(unit.code()).address(visit));
    }

    private Component pages(int all, int shown) {
        Nav pages = new Nav();
        pages.getElement().setAttribute("aria-label", visit.text("chart.table.pages"));
        pages.addClassName("scope");
        List<Component> links = new ArrayList<>();
        if (part.from() > 0) {
            links.add(page("chart.table.earlier", Math.max(0, part.from() - A_TIME)));
        }
        if (part.from() + shown < all) {
            links.add(page("chart.table.later", part.from() + shown));
        }
        pages.setVisible(!links.isEmpty());
        pages.add(new Paragraph(visit.text("chart.table.part", part.from() + 1, part.from() + shown, all)));
        pages.add(links);
        return pages;
    }

    private Component page(String key, int from) {
        var link = Markup.inside(visit.text(key), part.from(from).address(visit));
        link.addClassName("pill");
        return link;
    }
}
