package org.orgtrail.ui.directory;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.ForumPage;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.ui.record.RecordMenus;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** A forum: its text and link, who hosts it, and how to reach it. */
@Route(value = "forum/:id", layout = DirectoryLayout.class)
@AnonymousAllowed
final class ForumView extends PartView<ForumPage> {

    private final DirectoryQueries directory;
    private final RecordMenus record;

    ForumView(Visits visits, DirectoryQueries directory, RecordMenus record) {
        super(ThingKind.FORUM, visits, directory);
        this.directory = directory;
        this.record = record;
    }

    @Override
    Optional<ForumPage> find(String id, Visit visit) {
        return directory.forum(ForumId.parse(id), visit.asOf(), visit.actor());
    }

    @Override
    Head head(ForumPage page, Visit visit) {
        return new Head(
                page.forum().id(),
                page.forum().names(),
                page.host(),
                page.lifetimes(),
                page.startUnknown(),
                page.there());
    }

    @Override
    void show(ForumPage page, Optional<UnitPage> unit, Visit visit) {
        add(new ForumBlock(page.forum(), SourceHints.NONE, visit));
        unit.flatMap(it -> record.forForum(it, page.forum(), visit)).ifPresent(this::add);
    }
}
