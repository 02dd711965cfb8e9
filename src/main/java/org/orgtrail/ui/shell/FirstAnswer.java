package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.communication.JavaScriptBootstrapHandler;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What a page shows first. Vaadin's client asks the server to begin when its first module has come and been read, and for what is to be
 * shown when all of them have. Here the page asks at once, the answer holds what is to be shown, and the client finds it on its way.
 */
@Component
final class FirstAnswer implements VaadinServiceInitListener {

    /**
     * The client takes what lies in {@code initial} for the answer, and waits for it where it is a promise. It would tell the server the
     * measures of the screen as well, which nothing here asks for.
     */
    private static final String SCRIPT = """
            {
              const base = new URL(document.baseURI).pathname;
              const asked = new URLSearchParams({
                'v-r': 'init',
                location: location.pathname.slice(base.length),
                query: location.search.slice(1),
              });
              window.Vaadin.TypeScript.initial = fetch('?' + asked, { priority: 'high' }).then(answer => {
                if (!answer.ok) {
                  throw new Error('The server answered ' + answer.status);
                }
                return answer.json();
              });
            }
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Whole());
        event.addIndexHtmlRequestListener(FirstAnswer::ask);
    }

    /** Below the settings that it adds to, and above the style sheets, which a script has to wait for. */
    private static void ask(IndexHtmlResponse page) {
        Element head = page.getDocument().head();
        Element script = new Element("script").appendChild(new DataNode(SCRIPT));
        // Whoever of the two comes first: the nonce is given to all scripts that are there.
        script.attr("nonce", head.select("script").attr("nonce"));
        head.select("base").after(script.outerHtml());
    }

    /** Begins with the page that was asked for, instead of with an empty one; after all that is to look at who comes has been set up. */
    private static final class Whole extends JavaScriptBootstrapHandler {

        @Override
        protected void initializeUIWithRouter(BootstrapContext context, UI ui) {
            ui.getInternals().getRouter().initializeUI(ui, context.getRoute());
        }
    }
}
