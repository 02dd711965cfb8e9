package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.communication.JavaScriptBootstrapHandler;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page shows first. Vaadin's client asks the server to begin when its first module has come and been read, and for what is to be
 * shown when all of them have. Here the page asks at once; the answer holds what is to be shown, as plain HTML to look at meanwhile and
 * as the client makes the page of it.
 */
@Component
final class FirstAnswer implements VaadinServiceInitListener {

    /**
     * The client takes what lies in {@code initial} for the answer, and waits for it where it is a promise. It would tell the server the
     * measures of the screen as well, which nothing here asks for. Its modules are fetched when the answer is on the screen: on few
     * cores they would keep it waiting. The first look is for eyes and pointers alone: whoever goes by a screen reader or by keys
     * meets the page once, when it is there to stay.
     */
    private static final String SCRIPT = """
            {
              const base = new URL(document.baseURI).pathname;
              const asked = new URLSearchParams({
                'v-r': 'init',
                location: location.pathname.slice(base.length),
                query: location.search.slice(1),
              });
              const parsed = new Promise(done => document.addEventListener('DOMContentLoaded', done));
              // A page that nobody looks at is never drawn.
              const drawn = () => new Promise(done =>
                document.hidden ? done() : requestAnimationFrame(() => setTimeout(done)));
              const show = ({ title, firstLook }) => {
                document.title = title ?? '';
                const outlet = document.getElementById('outlet');
                const look = document.createElement('div');
                look.className = 'first-look';
                look.ariaHidden = 'true';
                look.innerHTML = firstLook ?? '';
                look.querySelectorAll('a, [tabindex]').forEach(stop => stop.tabIndex = -1);
                look.querySelectorAll('button, input, select, textarea, summary').forEach(control => control.inert = true);
                outlet.before(look);
                new MutationObserver((_, observer) => {
                  if (outlet.querySelector(':scope > [id^=ROOT] > *')) {
                    look.remove();
                    observer.disconnect();
                  }
                }).observe(outlet, { childList: true, subtree: true });
              };
              window.Vaadin.TypeScript.initial = fetch('?' + asked, { priority: 'high' }).then(answer => {
                if (!answer.ok) {
                  throw new Error('The server answered ' + answer.status);
                }
                return answer.json();
              });
              const shown = Promise.all([window.Vaadin.TypeScript.initial, parsed])
                .then(([answer]) => show(answer))
                .then(drawn)
                // Without an answer the client asks for itself, and says what is wrong.
                .catch(() => delete window.Vaadin.TypeScript.initial);
              Promise.all([shown, parsed])
                .then(() => document.head.append(document.getElementById('client').content));
            }
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Whole());
        event.addIndexHtmlRequestListener(FirstAnswer::ask);
    }

    /**
     * Below the settings that it adds to, and above the style sheets, which a script has to wait for. The client lies in a template,
     * where browsers leave it alone until the script takes it out.
     */
    private static void ask(IndexHtmlResponse page) {
        Element head = page.getDocument().head();
        Element client = new Element("template").id("client");
        head.select("script[type=module][src], link[rel=modulepreload]").forEach(client::appendChild);
        Element script = new Element("script").appendChild(new DataNode(SCRIPT));
        // Whoever of the two comes first: the nonce is given to all scripts that are there.
        script.attr("nonce", head.select("script").attr("nonce"));
        head.select("base").after(script.outerHtml());
        head.appendChild(client);
    }

    /** Begins with the page that was asked for, instead of with an empty one; after all that is to look at who comes has been set up. */
    private static final class Whole extends JavaScriptBootstrapHandler {

        @Override
        protected void initializeUIWithRouter(BootstrapContext context, UI ui) {
            ui.getInternals().getRouter().initializeUI(ui, context.getRoute());
        }

        @Override
        protected ObjectNode getInitialJson(VaadinRequest request, VaadinResponse response, VaadinSession session) {
            ObjectNode answer = super.getInitialJson(request, response, session);
            UIInternals shown = UI.getCurrent().getInternals();
            shown.getActiveRouterTargetsChain().stream()
                    .reduce((_, outer) -> outer)
                    .ifPresent(page -> answer.put("firstLook", FirstLook.of(page.getElement())));
            return answer.put("title", shown.getTitle());
        }
    }
}
