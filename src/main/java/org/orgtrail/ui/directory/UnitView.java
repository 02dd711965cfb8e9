package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.Visits;

/** The page of one unit, at the address that its code gives it for ever. */
@Route(value = "unit/:code", layout = DirectoryLayout.class)
@AnonymousAllowed
final class UnitView extends Div implements BeforeEnterObserver, HasDynamicTitle, OnUnit {

    /** The parameter of the address that asks where the values of the page come from. */
    static final String SOURCES = "sources";

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
        QueryParameters parameters = event.getLocation().getQueryParameters();
        boolean sources =
                parameters.getSingleParameter(SOURCES).filter("true"::equals).isPresent();
        UnitScreens.Screen screen = screens.unit(code, sources, visits.of(parameters));
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
