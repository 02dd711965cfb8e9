package org.orgtrail.ui.shell;

/**
 * What a page shows first. Vaadin's client asks the server for it when all of its own modules have come and been read; the page asks at once,
 * so that the server answers meanwhile, and hands the answer to the client as one that is on its way.
 */
public final class FirstAnswer {

    /**
     * The client takes what lies in {@code initial} for the answer and waits for it where it is a promise. It would tell the server the
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
              window.Vaadin.TypeScript.initial = fetch('?' + asked).then(answer => {
                if (!answer.ok) {
                  throw new Error('The server answered ' + answer.status);
                }
                return answer.json();
              });
            }
            """;

    private FirstAnswer() {}

    /** What a script says at the end of the page's head, where Vaadin's own settings stand above it. */
    public static String script() {
        return SCRIPT;
    }
}
