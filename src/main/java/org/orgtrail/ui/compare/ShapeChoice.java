package org.orgtrail.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** Links to the same comparison as a list and as a tree. They stay when another is asked for, and with them the keyboard's place. */
final class ShapeChoice extends Nav {

    private final Anchor list;
    private final Anchor tree;

    ShapeChoice(Visit visit) {
        list = Markup.inside(visit.text("compare.as-list"), "");
        tree = Markup.inside(visit.text("compare.as-tree"), "");
        List.of(list, tree).forEach(each -> each.addClassName("pill"));
        addClassName("scope");
        getElement().setAttribute("aria-label", visit.text("compare.as"));
        add(list, tree);
    }

    void show(TwoPoints asked, Visit visit) {
        show(list, asked.as(false), asked, visit);
        show(tree, asked.as(true), asked, visit);
    }

    private static void show(Anchor link, TwoPoints target, TwoPoints asked, Visit visit) {
        link.setHref(visit.address("compare", target.inAddress()));
        if (target.tree() == asked.tree()) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
