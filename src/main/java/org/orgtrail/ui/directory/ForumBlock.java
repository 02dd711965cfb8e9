package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.shared.Attribute;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** A forum: name, text, link, and how to reach it. */
final class ForumBlock extends Article {

    /** @param inside true within a sub-unit's card, one heading further down */
    ForumBlock(Forum forum, boolean inside, SourceHints hints, Visit visit) {
        this(forum, hints, visit);
        Anchor name = Markup.inside(forum.names(), visit.address(Visit.page(forum.id())), visit);
        addComponentAsFirst(hints.on(inside ? new H4(name) : new H3(name), forum.id(), Attribute.NAMES));
    }

    /** Without its name, for the page that is its own. */
    ForumBlock(Forum forum, SourceHints hints, Visit visit) {
        addClassName("forum");
        forum.description()
                .ifPresent(text -> Markup.paragraphs(text, visit)
                        .forEach(line -> add(hints.on(line, forum.id(), Attribute.DESCRIPTION))));
        forum.link()
                .ifPresent(
                        link -> add(new Paragraph(hints.on(Markup.outside(link, visit), forum.id(), Attribute.LINK))));
        if (!forum.contacts().isEmpty()) {
            add(new ContactList(forum.contacts(), hints, visit));
        }
    }
}
