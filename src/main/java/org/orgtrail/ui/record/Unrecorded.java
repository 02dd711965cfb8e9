package org.orgtrail.ui.record;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;

/**
 * Keeps what somebody has typed into a dialog from being lost by a slip. Escape, or the browser's way back, first says that it would be;
 * the same once more does it. Before another site, or the same page anew, the browser asks by itself.
 */
final class Unrecorded {

    private final Dialog dialog;
    private final Div fields;
    private final Runnable warning;
    private boolean typed;

    /**
     * @param fields what is typed into
     * @param warning says that it is not recorded, and how to leave it all the same
     */
    Unrecorded(Dialog dialog, Div fields, Runnable warning) {
        this.dialog = dialog;
        this.fields = fields;
        this.warning = warning;
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(_ -> {
            if (!warned()) {
                dialog.close();
            }
        });
        dialog.addAttachListener(attached -> stayOn(attached.getUI()));
        fields.getElement().addEventListener("typed", _ -> typed = true);
        fields.getElement().executeJs("""
                window.addEventListener('beforeunload', event => {
                  if (this.typed && this.isConnected) {
                    event.preventDefault();
                  }
                });
                """);
        listen();
    }

    private void stayOn(UI page) {
        Registration staying = page.addBeforeLeaveListener(leaving -> {
            if (dialog.isOpened() && warned()) {
                leaving.postpone();
            }
        });
        dialog.addDetachListener(_ -> staying.remove());
    }

    /** Whether there was something to warn of, which has now been done. */
    private boolean warned() {
        boolean warn = typed;
        if (warn) {
            typed = false;
            listen();
            warning.run();
        }
        return warn;
    }

    /** The first letter is enough: a field tells the server what is in it when it is left, which may be too late. */
    private void listen() {
        fields.getElement().executeJs("""
                const typed = () => {
                  this.typed = true;
                  this.dispatchEvent(new CustomEvent('typed'));
                };
                this.addEventListener('input', typed, { once: true });
                this.addEventListener('change', typed, { once: true });
                """);
    }
}
