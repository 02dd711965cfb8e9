package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.Visits;

/** The page of one unit, at the address that its code gives it for ever. */
@Route(value = "unit/:code", layout = DirectoryLayout.class)
@AnonymousAllowed
final class UnitView extends Div implements BeforeEnterObserver, HasDynamicTitle, OnUnit {

    private final Visits visits;
    private final UnitScreens screens;
    private String title = "";
    private List<UnitRef> trail = List.of();

    UnitView(Visits visits, UnitScreens screens) {
        this.visits = visits;
        this.screens = screens;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        UnitScreens.Screen screen =
                screens.unit(code, visits.of(event.getLocation().getQueryParameters()));
        removeAll();
        add(screen.content());
        title = screen.title();
        trail = screen.trail();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<UnitRef> trail() {
        return trail;
    }
}
