package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
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
                .map(address -> new Component[] {new Anchor(visit.address(address), said(part))})
                .orElseGet(() -> part.language().isEmpty() ? Lines.of(part.text()) : new Component[] {said(part)});
        return part.emphasised() ? new Component[] {new Strong(inner)} : inner;
    }

    private static Component said(Sentence.Part part) {
        return Markup.said(part.text(), part.language());
    }

    @Tag("strong")
    private static final class Strong extends HtmlContainer {
        Strong(Component... inner) {
            add(inner);
        }
    }
}
