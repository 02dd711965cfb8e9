package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.PostPage;
import org.orgtrail.directory.PostPage.Tenure;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.ui.record.RecordMenus;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** A post: who holds it, and who has held it and will. */
@Route(value = "post/:id", layout = DirectoryLayout.class)
@AnonymousAllowed
final class PostView extends PartView<PostPage> {

    private final DirectoryQueries directory;
    private final RecordMenus record;

    PostView(Visits visits, DirectoryQueries directory, RecordMenus record) {
        super(ThingKind.POST, visits, directory);
        this.directory = directory;
        this.record = record;
    }

    @Override
    Optional<PostPage> find(String id, Visit visit) {
        return directory.post(PostId.parse(id), visit.asOf(), visit.actor());
    }

    @Override
    Head head(PostPage page, Visit visit) {
        return new Head(
                page.post().id(),
                page.post().title(),
                page.unit(),
                page.lifetimes(),
                page.startUnknown(),
                page.there());
    }

    @Override
    void show(PostPage page, Optional<UnitPage> unit, Visit visit) {
        if (page.there()) {
            Div block = new Div();
            block.addClassName("post");
            HolderCard.of(page.post(), SourceHints.NONE, visit).forEach(block::add);
            unit.flatMap(it -> record.forPost(it, page.post(), visit)).ifPresent(block::add);
            add(block);
        }
        add(new H2(visit.text("post.tenures")));
        UnorderedList tenures = new UnorderedList();
        tenures.addClassName("appointments");
        page.tenures().forEach(tenure -> tenures.add(item(tenure, visit)));
        add(page.tenures().isEmpty() ? new Paragraph(visit.text("post.tenures.none")) : tenures);
    }

    private static ListItem item(Tenure tenure, Visit visit) {
        ListItem item = new ListItem(Markup.inside(tenure.name(), visit.address(Visit.page(tenure.person()))));
        if (tenure.kind() != AppointmentKind.PERMANENT) {
            item.add(new Span(", " + visit.text("appointment-kind." + tenure.kind())));
        }
        Div when = new Div(Periods.text(tenure.period(), tenure.startUnknown(), visit));
        when.addClassName("quiet");
        item.add(when);
        if (tenure.period().contains(visit.when().day())) {
            item.addClassName("held");
        }
        return item;
    }
}
