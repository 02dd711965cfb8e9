package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.directory.UnitPage.Holder;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.directory.UnitPage.Unit;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.CloseForum;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;
import org.springframework.stereotype.Service;

/** What a page offers to record of the things on it; nothing to those who may not record. */
@Service
public final class RecordMenus {

    private final Desk desk;

    RecordMenus(Desk desk) {
        this.desk = desk;
    }

    /** For a unit, and what may come under it. */
    public Optional<Component> forUnit(UnitPage page, Visit visit) {
        Unit unit = page.unit();
        UnitId id = unit.ref().id();
        String name = visit.say(unit.ref().names());
        ActionMenu menu = menu("record.unit", page, visit);
        Alterations alterations = new Alterations(desk, visit);
        menu.add(visit.text("record.rename"), name, () -> alterations.rename(unit));
        menu.add(visit.text("record.describe"), name, () -> alterations.describe(unit));
        menu.add(visit.text("record.establish-unit"), name, () -> new EstablishUnitForm(id, visit));
        menu.add(
                visit.text("record.establish-post"),
                name,
                () -> new EstablishPostForm(id, unit.heads().isEmpty() ? PostRole.HEAD : PostRole.OTHER, visit));
        menu.add(visit.text("record.establish-forum"), name, () -> new EstablishForumForm(id, visit));
        ContactChoices.add(menu, id, name, unit.contacts(), visit);
        if (desk.offersPlaceOf(id, visit)) {
            menu.add(visit.text("record.move"), name, () -> new MoveUnitForm(id, desk, visit));
        }
        menu.add(visit.text("record.reclassify"), name, () -> alterations.reclassify(unit));
        menu.add(visit.text("record.recode"), name, () -> alterations.recode(unit));
        menu.add(visit.text("record.rank-it"), name, () -> alterations.rank(unit));
        if (unit.posts().stream().anyMatch(post -> !post.vacant())) {
            menu.add(visit.text("record.end-appointments"), name, () -> new EndAppointmentsForm(unit.posts(), visit));
        }
        return offered(menu, id, visit);
    }

    /** For a unit: to merge, split, replace or close it, with all that is under it. */
    public Optional<Component> reorganisations(UnitPage page, Visit visit) {
        ActionMenu menu = menu("record.reorganise", page, visit);
        for (Reorganisation kind : Reorganisation.values()) {
            menu.add(
                    visit.text("record.reorganise." + kind),
                    visit.say(page.unit().ref().names()),
                    () -> new ReorganisationForm(kind, page, desk, visit));
        }
        return desk.offersPlaceOf(page.unit().ref().id(), visit) ? Optional.of(menu) : Optional.empty();
    }

    /** For a post and those who hold it. */
    public Optional<Component> forPost(UnitPage page, Post post, Visit visit) {
        String title = visit.say(post.title());
        ActionMenu menu = menu("record.post", page, visit);
        Alterations alterations = new Alterations(desk, visit);
        menu.add(
                visit.text(post.vacant() ? "record.appoint" : "record.take-over"),
                title,
                () -> new AppointForm(post, desk, visit));
        for (Holder holder : post.holders()) {
            menu.add(
                    visit.text("record.end-appointment", holder.name()),
                    title,
                    () -> new EndAppointmentForm(holder.appointment(), visit));
        }
        menu.add(visit.text("record.retitle"), title, () -> alterations.retitle(post));
        menu.add(visit.text("record.move-post"), title, () -> alterations.move(post, null));
        for (Holder holder : post.holders()) {
            menu.add(
                    visit.text("record.rename-person", holder.name()),
                    holder.name(),
                    () -> ValueForm.personName(
                            holder.name(), visit, (name, from) -> new ChangePersonName(holder.person(), name, from)));
        }
        ContactChoices.add(menu, post.id(), title, post.contacts(), visit);
        for (Holder holder : post.holders()) {
            ContactChoices.add(menu, holder.person(), holder.name(), holder.contacts(), visit);
        }
        menu.add(
                visit.text("record.abolish"),
                title,
                () -> new EndingForm(visit.text("record.abolish.text"), from -> new AbolishPost(post.id(), from)));
        return offered(menu, post.id(), visit);
    }

    /** For a forum. */
    public Optional<Component> forForum(UnitPage page, Forum forum, Visit visit) {
        ForumId id = forum.id();
        String name = visit.say(forum.names());
        ActionMenu menu = menu("record.forum", page, visit);
        Alterations alterations = new Alterations(desk, visit);
        menu.add(visit.text("record.rename"), name, () -> alterations.rename(forum));
        menu.add(visit.text("record.describe"), name, () -> alterations.describe(forum));
        ContactChoices.add(menu, id, name, forum.contacts(), visit);
        menu.add(visit.text("record.rank-it"), name, () -> alterations.rank(forum));
        menu.add(visit.text("record.move-forum"), name, () -> alterations.move(forum, null));
        menu.add(
                visit.text("record.close-forum"),
                name,
                () -> new EndingForm(visit.text("record.close-forum.text"), from -> new CloseForum(id, from)));
        return offered(menu, id, visit);
    }

    private ActionMenu menu(String summary, UnitPage page, Visit visit) {
        return new ActionMenu(
                visit.text(summary),
                page.position(),
                visit.address(Visit.page(page.unit().ref().code())),
                visit.address(Visit.history(page.unit().ref().code())),
                desk,
                visit);
    }

    private Optional<Component> offered(ActionMenu menu, ThingId thing, Visit visit) {
        return desk.offers(thing, visit) ? Optional.of(menu) : Optional.empty();
    }
}
