package org.orgtrail.ui.directory;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.orgtrail.ui.directory.UnitScreens.Screen;
import org.orgtrail.ui.shell.Visits;

/** The page of one unit, at the address that its code gives it for ever. */
@Route(value = "unit/:code", layout = DirectoryLayout.class)
@AnonymousAllowed
final class UnitView extends UnitScreenView {

    /** The parameter of the address that asks where the values of the page come from. */
    static final String SOURCES = "sources";

    private final Visits visits;
    private final UnitScreens screens;

    UnitView(Visits visits, UnitScreens screens) {
        this.visits = visits;
        this.screens = screens;
    }

    @Override
    Screen screen(BeforeEnterEvent event) {
        String code = OnUnit.code(event);
        QueryParameters parameters = event.getLocation().getQueryParameters();
        boolean sources =
                parameters.getSingleParameter(SOURCES).filter("true"::equals).isPresent();
        return screens.unit(code, sources, visits.of(parameters));
    }
}
