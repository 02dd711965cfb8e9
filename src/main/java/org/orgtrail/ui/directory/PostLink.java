package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** A link to a post by its title. */
final class PostLink {

    private PostLink() {}

    static Anchor of(PostId post, LocalText title, Visit visit) {
        return Markup.inside(title, visit.address(Visit.page(post)), visit);
    }

    /** The same for somebody who holds it: after how, where that is for the time being. */
    static Anchor of(PostId post, LocalText title, AppointmentKind kind, Visit visit) {
        if (kind == AppointmentKind.PERMANENT) {
            return of(post, title, visit);
        }
        Anchor link =
                Markup.inside(visit.text("appointment-kind." + kind + ".short") + " ", visit.address(Visit.page(post)));
        link.add(Markup.said(title, visit));
        return link;
    }
}
