package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/**
 * The organisation as nested lists of links, each branch behind a button that says whether it is open. A branch is read when
 * it is opened. What the reader has opened stays open from page to page.
 */
final class UnitTree extends Nav {

    private final DirectoryQueries directory;
    private final Set<UnitId> open = new HashSet<>();
    private final NativeButton fold = new NativeButton();
    private final Div branches = new Div();

    UnitTree(DirectoryQueries directory) {
        this.directory = directory;
        addClassName("tree");
        getElement().setAttribute("aria-label", getTranslation("directory.tree"));
        fold.setText(getTranslation("directory.tree.show"));
        fold.addClassNames("tree-fold", "pill");
        fold.addClickListener(_ -> unfold(!hasClassName("unfolded")));
        branches.addClassName("tree-branches");
        add(fold, branches);
        unfold(false);
    }

    void show(List<UnitRef> trail, Visit visit) {
        unfold(false);
        trail.forEach(unit -> open.add(unit.id()));
        Optional<UnitId> current =
                trail.isEmpty() ? Optional.empty() : Optional.of(trail.getLast().id());
        branches.removeAll();
        List<TreeNode> roots = directory.roots(visit.asOf(), visit.actor());
        setVisible(!roots.isEmpty());
        branches.add(list(roots, current, visit));
    }

    private UnorderedList list(List<TreeNode> nodes, Optional<UnitId> current, Visit visit) {
        UnorderedList list = new UnorderedList();
        nodes.forEach(node -> list.add(item(node, current, visit)));
        return list;
    }

    private ListItem item(TreeNode node, Optional<UnitId> current, Visit visit) {
        Anchor link = Markup.inside(node.names(), visit.address(Visit.page(node.code())), visit);
        Div row = new Div();
        row.addClassName("tree-row");
        ListItem item = new ListItem(row);
        if (node.children() > 0) {
            row.add(toggle(node, item, current, visit));
        } else {
            row.add(Markup.decoration("", "tree-leaf"));
        }
        row.add(link);
        size(node, visit).ifPresent(row::add);
        if (current.filter(node.id()::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "page");
            row.addClassName("current");
        }
        return item;
    }

    private NativeButton toggle(TreeNode node, ListItem item, Optional<UnitId> current, Visit visit) {
        NativeButton toggle = new NativeButton();
        toggle.addClassName("tree-toggle");
        toggle.add(Markup.heard(Markup.text("directory.tree.under", visit, node.names())));
        toggle.addClickListener(_ -> {
            if (open.remove(node.id())) {
                item.getChildren()
                        .filter(UnorderedList.class::isInstance)
                        .findFirst()
                        .ifPresent(Component::removeFromParent);
            } else {
                open.add(node.id());
                item.add(children(node, current, visit));
            }
            tell(toggle, node);
        });
        if (open.contains(node.id())) {
            item.add(children(node, current, visit));
        }
        tell(toggle, node);
        return toggle;
    }

    private void tell(NativeButton toggle, TreeNode node) {
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open.contains(node.id())));
    }

    private UnorderedList children(TreeNode node, Optional<UnitId> current, Visit visit) {
        return list(directory.children(node.id(), visit.asOf(), visit.actor()), current, visit);
    }

    private static Optional<Component> size(TreeNode node, Visit visit) {
        Span size = new Span();
        size.addClassName("tree-size");
        if (node.children() > 0) {
            size.add(
                    new Span(String.valueOf(node.children())),
                    Markup.heard(visit.text("directory.tree.units", node.children())));
        } else if (node.forums() > 0) {
            size.add(new Span(visit.text("directory.tree.forums", node.forums())));
        } else {
            return Optional.empty();
        }
        return Optional.of(size);
    }

    /** On a phone the tree hides behind its button; on wider screens the style sheet shows it always. */
    private void unfold(boolean unfolded) {
        setClassName("unfolded", unfolded);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(unfolded));
    }
}
