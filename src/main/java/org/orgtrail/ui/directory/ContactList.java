package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.Visibility;
import org.orgtrail.ui.shell.Lines;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** Ways to reach somebody: numbers to call, addresses to write to, each said what it is to those who do not see it. */
final class ContactList extends UnorderedList {

    ContactList(List<Contact> contacts, SourceHints hints, Visit visit) {
        addClassName("contacts");
        contacts.stream()
                .sorted(Comparator.comparing(Contact::kind))
                .forEach(contact -> add(item(contact, hints, visit)));
    }

    private static ListItem item(Contact contact, SourceHints hints, Visit visit) {
        ListItem item = new ListItem();
        item.addClassName(contact.kind().name().toLowerCase(Locale.ROOT));
        Span kind = new Span(Markup.said(
                contact.label()
                        .orElseGet(() ->
                                Texts.inBoth("contact-kind." + contact.kind().name())),
                visit));
        kind.addClassName("contact-kind");
        hints.on(kind, contact.id(), contact.label().isPresent() ? Attribute.LABEL : Attribute.CONTACT_KIND);
        item.add(kind, new Span(" "), hints.on(value(contact), contact.id(), Attribute.CONTACT_VALUE));
        if (contact.visibility() != Visibility.PUBLIC) {
            String tag = visit.text("visibility." + contact.visibility() + ".tag");
            item.add(new Span(" "), hints.on(Markup.tag(tag), contact.id(), Attribute.VISIBILITY));
        }
        return item;
    }

    private static Component value(Contact contact) {
        String value = contact.value();
        return switch (contact.kind()) {
            case PHONE -> plain("tel:" + dialled(value), value);
            case EMAIL -> plain("mailto:" + value, value);
            case WEB -> Link.isWebAddress(value) ? plain(value, value.replaceFirst("^https?://", "")) : new Span(value);
            case VISIT, POST -> {
                Span lines = new Span(value);
                lines.addClassName("address");
                yield lines;
            }
        };
    }

    /** Without the zero that is left out where the number of a country stands before it. */
    static String dialled(String number) {
        return number.replaceFirst("(?<=\\d\\s{0,3})\\(0\\)", "").replaceAll("[^+0-9]", "");
    }

    private static Anchor plain(String address, String text) {
        Anchor anchor = new Anchor(address, Lines.of(text));
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
