package org.orgtrail.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Position;

/**
 * Brings what is recorded by others to the page that is open, and says so. Where its reader is at work in it, in a field, a menu
 * or a dialog, or where there is something to fill in, it is offered instead, and nothing moves under their hands.
 */
final class LiveNote extends Div {

    /** What becomes of what is new. */
    enum News {
        /** It does not belong on the page. */
        NONE,
        OFFERED,
        BROUGHT
    }

    private final LiveUpdates updates;
    private final Span said = new Span();
    private final NativeButton show = new NativeButton(getTranslation("live.show"), _ -> asked());
    private Position shown = Position.START;
    private News news = News.NONE;
    private @Nullable Registration watching;

    LiveNote(LiveUpdates updates) {
        this.updates = updates;
        addClassName("live-note");
        said.getElement().setAttribute("role", "status");
        show.addClassName("pill");
        add(said, show);
        settle("");
    }

    /** Before a page is read: what is recorded from now on may not be on it. */
    void reading() {
        shown = updates.reached();
    }

    void read(News news) {
        this.news = news;
        settle("");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = updates.watch(event.getUI(), this::moved);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    private void moved(Position reached) {
        if (!isNews(reached)) {
            return;
        }
        if (news == News.OFFERED) {
            offer();
        } else {
            getElement().executeJs("return " + Focus.AT_WORK).then(Boolean.class, atWork -> {
                if (!isNews(reached)) {
                    return; // until the browser answered, its reader has gone on to another page
                }
                if (atWork) {
                    offer();
                } else {
                    bring();
                    Focus.onHeadingOfIdle(); // who has begun to work while the question was on its way is not idle
                }
            });
        }
    }

    private boolean isNews(Position reached) {
        return news != News.NONE && reached.isAfter(shown);
    }

    private void offer() {
        settle(getTranslation("live.offered"));
        show.setVisible(true);
    }

    private void asked() {
        bring();
        Focus.onHeading();
    }

    private void bring() {
        UI.getCurrent().refreshCurrentRoute(false);
        settle(getTranslation("live.brought"));
    }

    private void settle(String text) {
        said.setText(text);
        show.setVisible(false);
    }
}
