package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import org.orgtrail.history.Sentence;

/** A sentence of the history, its names in bold and linked to their pages. */
public final class SentenceLine extends Span {

    public SentenceLine(Sentence sentence, Visit visit) {
        addClassName("sentence");
        sentence.parts().forEach(part -> add(shape(part, visit)));
    }

    private static Component[] shape(Sentence.Part part, Visit visit) {
        Component[] inner = part.address()
                .map(address -> new Component[] {Markup.inside(part.text(), visit.address(address))})
                .orElseGet(() -> Markup.breakable(part.text()));
        return part.emphasised() ? new Component[] {new Strong(inner)} : inner;
    }

    @Tag("strong")
    private static final class Strong extends HtmlContainer {
        Strong(Component... inner) {
            add(inner);
        }
    }
}
