package org.orgtrail.ui.shell;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A page as plain HTML, for the eyes until Vaadin's client has made the real one. Vaadin's own components, which no browser knows before,
 * are empty places in it; the style sheet gives them their room.
 */
final class FirstLook {

    /** What components set as properties, and HTML has as attributes. */
    private static final List<String> PROPERTIES = List.of("value", "open");

    private FirstLook() {}

    /** The element and what stands in it, as HTML. */
    static String of(Element page) {
        Document html = new Document("");
        html.outputSettings().prettyPrint(false);
        write(page, html);
        return html.html();
    }

    private static void write(Element from, org.jsoup.nodes.Element parent) {
        if (from.isTextNode()) {
            parent.appendText(from.getText());
        } else if (from.isVisible() && from.getTag().startsWith("vaadin-")) {
            parent.appendElement("div").addClass("to-come").addClass(from.getTag());
        } else if (from.isVisible()) {
            org.jsoup.nodes.Element copy = parent.appendElement(from.getTag());
            from.getAttributeNames()
                    // The real page is made beside this: of one name, only one can be found, and of a group only one is
                    // open or chosen.
                    .filter(name -> !name.equals("id") && !name.equals("name"))
                    .forEach(name -> copy.attr(name, from.getAttribute(name)));
            PROPERTIES.stream()
                    .filter(name -> from.hasProperty(name) && !"false".equals(from.getProperty(name)))
                    .forEach(name -> copy.attr(name, from.getProperty(name)));
            from.getChildren().forEach(child -> write(child, copy));
        }
    }
}
