package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.directory.UnitPage.InheritedHeads;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.directory.UnitPage.Unit;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.ui.record.CorrectionMenus;
import org.orgtrail.ui.record.RecordMenus;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PartByPart;
import org.orgtrail.ui.shell.Visit;

/** All that a unit's page says of the unit: text, head, sub-units, forums, posts, contacts, in that order. */
final class UnitSection extends Section {

    private final UnitPage page;
    private final Visit visit;
    private final RecordMenus record;
    private final CorrectionMenus correct;
    private final Sources sources;
    private final SourceHints hints;

    UnitSection(UnitPage page, Sources sources, Visit visit, RecordMenus record, CorrectionMenus correct) {
        this.page = page;
        this.visit = visit;
        this.record = record;
        this.correct = correct;
        this.sources = sources;
        hints = sources.hints();
        Unit unit = page.unit();
        addClassName("page");
        add(new UnitHeading(page, hints, visit, menus()));
        sources.of(List.of(unit.ref().id())).ifPresent(this::add);
        unit.description().ifPresent(text -> {
            Div lead = new Div();
            lead.addClassName("lead");
            lead.add(Markup.paragraphs(text, visit));
            add(hints.on(lead, unit.ref().id(), Attribute.DESCRIPTION));
        });
        unit.link()
                .ifPresent(link -> add(new Paragraph(
                        hints.on(Markup.outside(link, visit), unit.ref().id(), Attribute.LINK))));
        unit.heads().forEach(post -> add(postBlock(post)));
        unit.inheritedHeads().ifPresent(this::addInherited);
        addSubUnits();
        addForums();
        addPosts();
        addContacts();
        add(new LineageBlock(page.lineage(), visit));
    }

    /** Who leads the unit from further up, where it has no head of its own. */
    private void addInherited(InheritedHeads inherited) {
        Paragraph from = new Paragraph(
                new Text(visit.text("directory.inherited") + " "),
                Markup.inside(
                        inherited.from().names(),
                        visit.address(Visit.page(inherited.from().code())),
                        visit));
        from.addClassName("quiet");
        Div block = new Div(from);
        block.addClassName("post");
        inherited.posts().forEach(post -> HolderCard.of(post, hints, visit).forEach(block::add));
        add(block);
    }

    private Div menus() {
        UnitRef ref = page.unit().ref();
        Div menus = new Div();
        menus.addClassName("menus");
        record.forUnit(page, visit).ifPresent(menus::add);
        record.reorganisations(page, visit).ifPresent(menus::add);
        correct.of(List.of(ref.id()), visit.say(ref.names()), page, sources.origins(), visit)
                .ifPresent(menus::add);
        menus.add(toggleSources());
        return menus;
    }

    private Component toggleSources() {
        String address = Visit.page(page.unit().ref().code());
        Anchor toggle = sources.shown()
                ? Markup.inside(visit.text("sources.hide"), visit.address(address))
                : Markup.inside(visit.text("sources.show"), visit.address(address, Map.of(UnitView.SOURCES, "true")));
        toggle.addClassName("pill");
        return toggle;
    }

    /** What can be recorded of a part of the page, what can be corrected, and where its values come from. */
    private void addAbout(HasComponents block, Optional<Component> menu, Set<ThingId> things, String title) {
        Div menus = new Div();
        menus.addClassName("menus");
        menu.ifPresent(menus::add);
        correct.of(things, title, page, sources.origins(), visit).ifPresent(menus::add);
        if (menus.getChildren().findAny().isPresent()) {
            block.add(menus);
        }
        sources.of(things).ifPresent(block::add);
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
        Div cards = new Div();
        add(new PartByPart(
                cards,
                shown -> {
                    subUnits.stream()
                            .skip(shown)
                            .limit(PartByPart.A_TIME)
                            .forEach(unit -> cards.add(new SubUnitCard(unit, hints, visit)));
                    return subUnits.size();
                },
                visit));
    }

    private void addForums() {
        if (page.unit().forums().isEmpty()) {
            return;
        }
        Div forums = new Div();
        forums.addClassName("forums");
        page.unit().forums().forEach(forum -> {
            ForumBlock block = new ForumBlock(forum, false, hints, visit);
            addAbout(block, record.forForum(page, forum, visit), forum.things(), visit.say(forum.names()));
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
        HolderCard.of(post, hints, visit).forEach(block::add);
        addAbout(block, record.forPost(page, post, visit), post.things(), visit.say(post.title()));
        return block;
    }

    private void addContacts() {
        List<Contact> contacts = page.unit().contacts();
        if (!contacts.isEmpty()) {
            Div block = new Div(new ContactList(contacts, hints, visit));
            addAbout(
                    block,
                    Optional.empty(),
                    contacts.stream().map(Contact::id).collect(Collectors.toSet()),
                    visit.say(page.unit().ref().names()));
            add(new H2(visit.text("directory.contacts")), block);
        }
    }
}
