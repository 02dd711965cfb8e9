package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.directory.UnitPage.Holder;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.Attribute;
import org.orgtrail.ui.shell.Lines;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** Somebody who holds a post, or the post that nobody holds: name, title, since when, and how to reach them. */
final class HolderCard extends Div {

    /** The cards of a post: one for each holder, or one that says it is vacant. */
    static List<HolderCard> of(Post post, SourceHints hints, Visit visit) {
        return of(post, true, hints, visit);
    }

    /** The same without since when, for where there is little room. */
    static List<HolderCard> brief(Post post, SourceHints hints, Visit visit) {
        return of(post, false, hints, visit);
    }

    private static List<HolderCard> of(Post post, boolean period, SourceHints hints, Visit visit) {
        return post.vacant()
                ? List.of(new HolderCard(post, hints, visit))
                : post.holders().stream()
                        .map(holder -> new HolderCard(post, holder, period, hints, visit))
                        .toList();
    }

    private HolderCard(Post post, SourceHints hints, Visit visit) {
        this(Markup.decoration("–", "face"));
        Span vacant = new Span(visit.text("post.vacant"));
        vacant.addClassName("vacant");
        fill(
                vacant,
                hints.on(new Paragraph(PostLink.of(post.id(), post.title(), visit)), post.id(), Attribute.TITLE),
                post.contacts(),
                hints,
                visit);
        addClassName("nobody");
    }

    private HolderCard(Post post, Holder holder, boolean period, SourceHints hints, Visit visit) {
        this(Markup.decoration(initials(holder.name()), "face"));
        Span name = new Span(Markup.inside(holder.name(), visit.address(Visit.page(holder.person()))));
        hints.on(name, holder.appointment(), Attribute.HOLDER);
        hints.on(name, holder.person(), Attribute.PERSON_NAME);
        Span called = hints.on(
                new Span(PostLink.of(post.id(), post.title(), holder.kind(), visit)), post.id(), Attribute.TITLE);
        if (holder.kind() != AppointmentKind.PERMANENT) {
            hints.on(called, holder.appointment(), Attribute.APPOINTMENT_KIND);
        }
        Paragraph role = new Paragraph(called);
        if (period) {
            Span when = Lines.one(Periods.text(holder.period(), holder.startUnknown(), visit));
            role.add(
                    new Text(" · "), hints.on(when, holder.appointment(), Attribute.EXISTS, Attribute.START_PRECISION));
        }
        List<Contact> contacts = Stream.concat(post.contacts().stream(), holder.contacts().stream())
                .toList();
        fill(name, role, contacts, hints, visit);
    }

    private HolderCard(Span face) {
        addClassName("holder");
        add(face);
    }

    private void fill(Span name, Paragraph role, List<Contact> contacts, SourceHints hints, Visit visit) {
        name.addClassName("holder-name");
        role.addClassName("holder-title");
        Div who = new Div(new Paragraph(name), role);
        who.addClassName("holder-who");
        add(who);
        if (!contacts.isEmpty()) {
            add(new ContactList(contacts, hints, visit));
        }
    }

    /** The first letters of the first and last of somebody's names. */
    private static String initials(String name) {
        List<String> names = name.strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
        return List.of(names.getFirst(), names.getLast()).stream()
                .distinct()
                .map(each -> each.substring(0, each.offsetByCodePoints(0, Math.min(1, each.length()))))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
