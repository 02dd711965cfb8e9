package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.orgtrail.directory.UnitPage.Unit;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** A unit under the one whose page it is: name, head, text, link, forums. */
final class SubUnitCard extends Article {

    SubUnitCard(Unit unit, SourceHints hints, Visit visit) {
        UnitId id = unit.ref().id();
        addClassName("sub-unit");
        H3 name = new H3(Markup.inside(
                unit.ref().names(), visit.address(Visit.page(unit.ref().code())), visit));
        hints.on(name, id, Attribute.NAMES);
        Span type = hints.on(new Span(visit.text("type." + unit.ref().type())), id, Attribute.TYPE);
        type.addClassName("eyebrow");
        Div head = new Div(name, type);
        head.addClassName("sub-unit-head");
        add(head);
        unit.heads().forEach(post -> HolderCard.brief(post, hints, visit).forEach(this::add));
        unit.inheritedHeads().ifPresent(inherited -> {
            Paragraph from = new Paragraph(
                    new Text(visit.text("directory.inherited") + " "),
                    Markup.said(inherited.from().names(), visit));
            from.addClassName("quiet");
            add(from);
        });
        unit.description()
                .ifPresent(text ->
                        Markup.paragraphs(text, visit).forEach(line -> add(hints.on(line, id, Attribute.DESCRIPTION))));
        unit.link().ifPresent(link -> add(new Paragraph(hints.on(Markup.outside(link, visit), id, Attribute.LINK))));
        if (!unit.forums().isEmpty()) {
            Paragraph includes = new Paragraph(visit.text(
                    "directory.forums-too", visit.text("type.in." + unit.ref().type())));
            includes.addClassName("quiet");
            Div forums = new Div();
            forums.addClassName("forums");
            unit.forums().forEach(forum -> forums.add(new ForumBlock(forum, true, hints, visit)));
            add(includes, forums);
        }
    }
}
