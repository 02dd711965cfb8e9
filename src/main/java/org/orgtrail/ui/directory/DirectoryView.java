package org.orgtrail.ui.directory;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.orgtrail.ui.directory.UnitScreens.Screen;
import org.orgtrail.ui.shell.Visits;

/** The way in: the page of the organisation's root, the list of its roots, or what to do first where there is none. */
@Route(value = "", layout = DirectoryLayout.class)
@AnonymousAllowed
final class DirectoryView extends UnitScreenView {

    private final Visits visits;
    private final UnitScreens screens;

    DirectoryView(Visits visits, UnitScreens screens) {
        this.visits = visits;
        this.screens = screens;
    }

    @Override
    Screen screen(BeforeEnterEvent event) {
        return screens.start(visits.of(event.getLocation().getQueryParameters()));
    }
}
