package org.orgtrail.ui.directory;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.MainLayout;
import org.orgtrail.ui.shell.Visits;

/** The tree of units beside the page of one. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public final class DirectoryLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Visits visits;
    private final UnitTree tree;
    private final Div content = new Div();

    DirectoryLayout(Visits visits, DirectoryQueries directory) {
        this.visits = visits;
        tree = new UnitTree(directory);
        addClassName("directory");
        content.addClassName("directory-content");
        add(tree, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldView) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<UnitRef> trail = event.getActiveChain().stream()
                .filter(OnUnit.class::isInstance)
                .map(OnUnit.class::cast)
                .findFirst()
                .map(OnUnit::trail)
                .orElse(List.of());
        tree.show(trail, visits.of(event.getLocation().getQueryParameters()));
    }
}
