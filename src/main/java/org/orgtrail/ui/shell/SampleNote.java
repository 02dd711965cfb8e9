package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Preparation;

/**
 * Says on the page how far the sample organisation has been loaded. It looks for itself while that goes on; when it is done, the
 * note goes and the page is read again, for what was not there when it was opened.
 */
final class SampleNote extends Paragraph {

    private static final int LOOK_MILLIS = 1_000;

    private final Preparation preparation;
    private @Nullable Registration looking;

    SampleNote(Preparation preparation) {
        this.preparation = preparation;
        addClassName("sample-note");
        getElement().setAttribute("role", "status");
        // A status that changes every second would drown everything else that is read out.
        getElement().setAttribute("aria-live", "off");
    }

    void show() {
        Optional<Preparation.Progress> now = preparation.progress();
        setText(now.map(loaded -> getTranslation("sample.loading", loaded.changes(), loaded.all()) + ". "
                        + getTranslation("sample.loading.wait"))
                .orElse(""));
        if (now.isPresent() && looking == null) {
            UI ui = UI.getCurrent();
            ui.setPollInterval(LOOK_MILLIS);
            looking = ui.addPollListener(_ -> look(ui));
        }
    }

    private void look(UI ui) {
        show();
        if (looking != null && preparation.progress().isEmpty()) {
            looking.remove();
            looking = null;
            ui.setPollInterval(-1);
            ui.refreshCurrentRoute(false);
        }
    }
}
