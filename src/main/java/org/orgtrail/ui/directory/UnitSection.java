package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.directory.UnitPage.Unit;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.UnitType;
import org.orgtrail.ui.record.RecordMenus;
import org.orgtrail.ui.shell.AsOfDay;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** All that a unit's page says of the unit: text, head, sub-units, forums, posts, contacts, in that order. */
final class UnitSection extends Section {

    private final UnitPage page;
    private final Visit visit;
    private final RecordMenus record;

    UnitSection(UnitPage page, Visit visit, RecordMenus record) {
        this.page = page;
        this.visit = visit;
        this.record = record;
        Unit unit = page.unit();
        addClassName("page");
        add(breadcrumb(), heading());
        unit.description().ifPresent(text -> {
            Div lead = new Div();
            lead.addClassName("lead");
            lead.add(Markup.paragraphs(visit.say(text)));
            add(lead);
        });
        unit.link().ifPresent(link -> add(new Paragraph(Markup.outside(link, visit.locale()))));
        unit.heads().forEach(post -> add(postBlock(post)));
        addSubUnits();
        addForums();
        addPosts();
        addContacts();
    }

    private Component breadcrumb() {
        OrderedList list = new OrderedList();
        page.path()
                .forEach(unit -> list.add(
                        new ListItem(Markup.inside(visit.say(unit.names()), visit.address(Visit.page(unit.code()))))));
        Nav nav = new Nav(list);
        nav.addClassName("breadcrumb");
        nav.getElement().setAttribute("aria-label", visit.text("directory.breadcrumb"));
        nav.setVisible(!page.path().isEmpty());
        return nav;
    }

    private Component heading() {
        UnitRef ref = page.unit().ref();
        Paragraph type = new Paragraph(visit.text("type." + ref.type()));
        type.addClassName("eyebrow");
        Div title = new Div(new H1(visit.say(ref.names())));
        title.addClassName("title");
        if (visit.when().tense() != AsOfDay.Tense.TODAY) {
            boolean past = visit.when().tense() == AsOfDay.Tense.PAST;
            title.add(Markup.tag(
                    visit.text(
                            past ? "directory.was" : "directory.will-be",
                            visit.when().day()),
                    past ? "past" : "future"));
        }
        visit.known().day().ifPresent(day -> title.add(Markup.tag(visit.text("directory.known", day), "past")));
        page.lifetime().end().ifPresent(end -> title.add(Markup.tag(visit.text("directory.ends", end), "future")));
        Span facts = new Span(visit.text("directory.code", ref.code()) + " · " + Periods.text(page.lifetime(), visit));
        facts.addClassName("facts");
        Header header = new Header(type, title, facts);
        header.addClassName("unit-heading");
        record.forUnit(page, visit).ifPresent(header::add);
        return header;
    }

    private void addSubUnits() {
        List<Unit> subUnits = page.subUnits();
        if (subUnits.isEmpty()) {
            return;
        }
        Set<UnitType> types = subUnits.stream().map(unit -> unit.ref().type()).collect(Collectors.toSet());
        String within = visit.text("type.in." + page.unit().ref().type());
        add(new H2(
                types.size() == 1
                        ? visit.text(
                                "directory.includes.all",
                                within,
                                visit.text("type.several." + types.iterator().next()))
                        : visit.text("directory.includes", within)));
        subUnits.forEach(unit -> add(new SubUnitCard(unit, visit)));
    }

    private void addForums() {
        if (page.unit().forums().isEmpty()) {
            return;
        }
        Div forums = new Div();
        forums.addClassName("forums");
        page.unit().forums().forEach(forum -> {
            ForumBlock block = new ForumBlock(forum, false, visit);
            record.forForum(page, forum, visit).ifPresent(block::add);
            forums.add(block);
        });
        add(new H2(visit.text("directory.forums")), forums);
    }

    private void addPosts() {
        List<Post> posts = page.unit().otherPosts();
        if (!posts.isEmpty()) {
            add(new H2(visit.text("directory.posts")));
            posts.forEach(post -> add(postBlock(post)));
        }
    }

    private Component postBlock(Post post) {
        Div block = new Div();
        block.addClassName("post");
        HolderCard.of(post, visit).forEach(block::add);
        record.forPost(page, post, visit).ifPresent(block::add);
        return block;
    }

    private void addContacts() {
        if (!page.unit().contacts().isEmpty()) {
            add(
                    new H2(visit.text("directory.contacts")),
                    new ContactList(page.unit().contacts(), visit));
        }
    }
}
