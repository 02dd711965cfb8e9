package org.orgtrail.ui.record;

import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.directory.UnitPage.Unit;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.command.DescribeForum;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.MoveForum;
import org.orgtrail.organisation.command.MovePost;
import org.orgtrail.organisation.command.RankForum;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.ReclassifyUnit;
import org.orgtrail.organisation.command.RecodeUnit;
import org.orgtrail.organisation.command.RenameForum;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/** The forms that give a unit, post or forum another value, filled in with the one it has. */
final class Alterations {

    private final Desk desk;
    private final Visit visit;

    Alterations(Desk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
    }

    ChangeForm rename(Unit unit) {
        UnitId id = unit.ref().id();
        return ValueForm.name("names", unit.ref().names(), visit, (names, from) -> new RenameUnit(id, names, from));
    }

    ChangeForm recode(Unit unit) {
        UnitId id = unit.ref().id();
        return ValueForm.code(unit.ref().code(), visit, (code, from) -> new RecodeUnit(id, code, from));
    }

    ChangeForm reclassify(Unit unit) {
        UnitId id = unit.ref().id();
        return ValueForm.type(unit.ref().type(), visit, (type, from) -> new ReclassifyUnit(id, type, from));
    }

    ChangeForm rank(Unit unit) {
        UnitId id = unit.ref().id();
        return new RankForm(unit.rank(), visit, (rank, from) -> new RankUnit(id, rank, from));
    }

    ChangeForm describe(Unit unit) {
        UnitId id = unit.ref().id();
        return new DescriptionForm(
                unit.description(), unit.link(), visit, (text, link, from) -> new DescribeUnit(id, text, link, from));
    }

    ChangeForm retitle(Post post) {
        return ValueForm.name("title", post.title(), visit, (title, from) -> new RetitlePost(post.id(), title, from));
    }

    /** @param present the unit to begin with, where there is one */
    ChangeForm move(Post post, @Nullable UnitRef present) {
        return ValueForm.unit("unitId", present, desk, visit, (unit, from) -> new MovePost(post.id(), unit, from));
    }

    ChangeForm rename(Forum forum) {
        ForumId id = forum.id();
        return ValueForm.name("names", forum.names(), visit, (names, from) -> new RenameForum(id, names, from));
    }

    ChangeForm rank(Forum forum) {
        ForumId id = forum.id();
        return new RankForm(forum.rank(), visit, (rank, from) -> new RankForum(id, rank, from));
    }

    ChangeForm describe(Forum forum) {
        ForumId id = forum.id();
        return new DescriptionForm(
                forum.description(),
                forum.link(),
                visit,
                (text, link, from) -> new DescribeForum(id, text, link, from));
    }

    /** @param present the unit to begin with, where there is one */
    ChangeForm move(Forum forum, @Nullable UnitRef present) {
        ForumId id = forum.id();
        return ValueForm.unit("hostUnitId", present, desk, visit, (unit, from) -> new MoveForum(id, unit, from));
    }
}
