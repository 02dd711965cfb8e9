package org.orgtrail.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collections;
import java.util.Locale;
import org.orgtrail.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Sets each page up before it reaches the browser: its language, also in {@code <html lang>}, which Vaadin fills with the first
 * language for everybody, what it says when it has lost its session, and names and roles for what tells that the
 * connection is lost.
 */
@Component
final class PageSetup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(asked -> {
            VaadinRequest request = asked.getRequest();
            return request == null
                    ? LostSession.messages(Texts.SWEDISH, true)
                    : LostSession.messages(language(request), request.getUserPrincipal() != null);
        });
        event.getSource().addUIInitListener(init -> {
            Locale locale = language(VaadinRequest.getCurrent());
            init.getUI().setLocale(locale);
            init.getUI()
                    .getPage()
                    .executeJs(
                            """
                            const indicator = document.querySelector('vaadin-connection-indicator');
                            if (indicator) {
                              indicator.setAttribute('role', 'status');
                              indicator.setAttribute('aria-live', 'polite');
                            }
                            // Vaadin's box for a lost session, which may come when the server can say nothing more.
                            new MutationObserver(() => document.querySelectorAll('body > .v-system-error:not([role])')
                              .forEach(box => box.setAttribute('role', 'alert')))
                              .observe(document.body, { childList: true });
                            const texts = window.Vaadin && window.Vaadin.connectionIndicator;
                            if (texts) {
                              texts.onlineText = $0;
                              texts.offlineText = $1;
                              texts.reconnectingText = $2;
                            }
                            """,
                            Texts.of(locale, "shell.online"),
                            Texts.of(locale, "shell.offline"),
                            Texts.of(locale, "shell.reconnecting"));
        });
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .select("html")
                .attr("lang", language(response.getVaadinRequest()).getLanguage()));
    }

    /**
     * What was chosen before, else the first of the browser's that exists. Vaadin would rather have the first that exists to the
     * letter: to who asks for {@code sv} and then {@code en}, English, since ours is {@code sv-SE}.
     */
    private static Locale language(VaadinRequest request) {
        return Language.remembered(request)
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(wanted -> Texts.LOCALES.stream()
                                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage())))
                        .findFirst()
                        .orElse(Texts.SWEDISH));
    }
}
