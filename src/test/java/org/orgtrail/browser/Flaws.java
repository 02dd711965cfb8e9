package org.orgtrail.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What is wrong with a page as it is shown, whatever it says. */
final class Flaws {

    /** Waits until no colour is on its way to another, in Vaadin's components neither. In what is folded away, all stands still for ever. */
    private static final String SETTLED = """
            async () => {
              const roots = root => [root, ...[...root.querySelectorAll('*')]
                  .filter(it => it.shadowRoot).flatMap(it => roots(it.shadowRoot))];
              await Promise.allSettled(roots(document).flatMap(root => root.getAnimations())
                  .filter(it => it.effect.target.checkVisibility())
                  .filter(it => it.effect.getComputedTiming().endTime < Infinity).map(it => it.finished));
            }""";

    /** That Vaadin's client has made the page, where it is one of Vaadin's: until then it is one to look at. */
    private static final String MADE = """
            () => {
              const outlet = document.getElementById('outlet');
              return !outlet || outlet.querySelector(':scope > [id^=ROOT] > *');
            }""";

    /** What makes the page scroll sideways: by how much, and the innermost element that sticks out. */
    private static final String TOO_WIDE = """
            () => {
              const room = document.documentElement.clientWidth;
              const wider = document.documentElement.scrollWidth - room;
              const out = [...document.querySelectorAll("body *")].filter(it => it.getBoundingClientRect().right > room).at(-1);
              return wider > 0 ? `${wider} px too wide at ${out?.outerHTML.slice(0, 200)}` : null;
            }""";

    private static final String AXE = read("/axe.min.js");

    private Flaws() {}

    /** The rules of axe that the page breaks, each with an element that does. Axe is put into a page once, since it is large. */
    @SuppressWarnings("unchecked")
    static List<String> brokenRules(Page page) {
        page.waitForFunction(MADE);
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        page.evaluate(SETTLED);
        return (List<String>) page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                    .map(broken => `${broken.id} at ${broken.nodes[0].target}`)""");
    }

    /** Why the page scrolls sideways; empty where it does not. */
    static Optional<String> tooWide(Page page) {
        return Optional.ofNullable((String) page.evaluate(TOO_WIDE));
    }

    private static String read(String resource) {
        try (InputStream content = Flaws.class.getResourceAsStream(resource)) {
            return new String(requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
