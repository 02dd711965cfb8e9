package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.directory.UnitScreens.Screen;

/** A page of the directory, put together anew for each address. */
abstract class UnitScreenView extends Div implements BeforeEnterObserver, HasDynamicTitle, OnUnit {

    private String title = "";
    private List<UnitRef> trail = List.of();

    /** What to show at the address. */
    abstract Screen screen(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Screen screen = screen(event);
        removeAll();
        add(screen.content());
        title = screen.title();
        trail = screen.trail();
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    @Override
    public final List<UnitRef> trail() {
        return trail;
    }
}
