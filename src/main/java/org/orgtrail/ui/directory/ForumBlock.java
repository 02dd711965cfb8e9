package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** A forum: name, text, link, and how to reach it. */
final class ForumBlock extends Article {

    /** @param inside true within a sub-unit's card, one heading further down */
    ForumBlock(Forum forum, boolean inside, Visit visit) {
        addClassName("forum");
        String name = visit.say(forum.names());
        add(inside ? new H4(name) : new H3(name));
        forum.description().ifPresent(text -> add(Markup.paragraphs(visit.say(text))));
        forum.link().ifPresent(link -> add(new Paragraph(Markup.outside(link, visit.locale()))));
        if (!forum.contacts().isEmpty()) {
            add(new ContactList(forum.contacts(), visit));
        }
    }
}
