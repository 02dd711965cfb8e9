package org.orgtrail.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/** What the page of a unit says, line by line in no order: by the model, and by the directory for comparison. */
final class NaivePage {

    private final NaiveOrganisation organisation;
    private final LocalDate day;
    private final long knownAt;
    private final Set<String> lines = new TreeSet<>();

    private NaivePage(NaiveOrganisation organisation, LocalDate day, long knownAt) {
        this.organisation = organisation;
        this.day = day;
        this.knownAt = knownAt;
    }

    /** The page of a unit that exists on the day, by what was known then, with all that staff may see. */
    static Set<String> of(UnitId unit, NaiveOrganisation organisation, LocalDate day, long knownAt) {
        NaivePage page = new NaivePage(organisation, day, knownAt);
        page.unit(unit);
        return page.lines;
    }

    private void unit(UnitId unit) {
        line(unit, value(unit, "code"), value(unit, "names"), value(unit, "type"), value(unit, "parent"));
        line("describes", value(unit, "description"), value(unit, "rank"));
        line("unknown start", value(unit, "startPrecision").isPresent());
        contacts(unit);
        belonging(UnitId.class, "parent", unit).forEach(child -> line("child", child));
        belonging(ForumId.class, "host", unit).forEach(forum -> {
            line(forum, value(forum, "names"), value(forum, "description"), value(forum, "rank"));
            contacts(forum);
        });
        belonging(PostId.class, "unit", unit).forEach(this::post);
        Optional<Object> above = Optional.of(unit);
        while (above.isPresent()) {
            ThingId leading = (ThingId) above.get();
            if (heads(leading).findAny().isPresent()) {
                if (!leading.equals(unit)) {
                    heads(leading).forEach(head -> line("inherits", leading, head));
                }
                return;
            }
            above = value(leading, "parent");
        }
    }

    private void post(PostId post) {
        line(post, value(post, "title"), value(post, "role"));
        contacts(post);
        belonging(AppointmentId.class, "post", post).forEach(held -> {
            ThingId person = (ThingId) value(held, "holder").orElseThrow();
            line(
                    post,
                    held,
                    person,
                    value(person, "personName"),
                    value(held, "appointmentKind"),
                    value(held, "startPrecision").isPresent());
            contacts(person);
        });
    }

    private void contacts(ThingId owner) {
        belonging(ContactId.class, "owner", owner)
                .forEach(contact -> line(owner, contact, value(contact, "contactValue"), value(contact, "visibility")));
    }

    private Stream<PostId> heads(ThingId unit) {
        return belonging(PostId.class, "unit", unit)
                .filter(post -> value(post, "role").equals(Optional.of(PostRole.HEAD)));
    }

    private <T extends ThingId> Stream<T> belonging(Class<T> kind, String attribute, ThingId owner) {
        return organisation.things(kind).stream()
                .filter(thing -> organisation.exists(thing, day, knownAt))
                .filter(thing -> value(thing, attribute).equals(Optional.of(owner)));
    }

    private Optional<Object> value(ThingId thing, String attribute) {
        return organisation.value(thing, attribute, day, knownAt);
    }

    /** The same of the directory's page. */
    static Set<String> of(UnitPage page, NaiveOrganisation organisation, LocalDate day, long knownAt) {
        NaivePage said = new NaivePage(organisation, day, knownAt);
        UnitPage.Unit unit = page.unit();
        said.line(
                unit.ref().id(),
                unit.ref().code(),
                unit.ref().names(),
                unit.ref().type(),
                page.parent());
        said.line("describes", unit.description(), unit.rank());
        said.line("unknown start", page.startUnknown());
        unit.contacts().forEach(said::contact);
        page.subUnits().forEach(child -> said.line("child", child.ref().id()));
        for (UnitPage.Forum forum : unit.forums()) {
            said.line(forum.id(), forum.names(), forum.description(), forum.rank());
            forum.contacts().forEach(said::contact);
        }
        for (UnitPage.Post post : unit.posts()) {
            said.line(post.id(), post.title(), post.role());
            post.contacts().forEach(said::contact);
            for (UnitPage.Holder holder : post.holders()) {
                said.line(
                        post.id(),
                        holder.appointment(),
                        holder.person(),
                        holder.name(),
                        holder.kind(),
                        holder.startUnknown());
                holder.contacts().forEach(said::contact);
            }
        }
        unit.inheritedHeads()
                .ifPresent(heads -> heads.posts()
                        .forEach(head -> said.line("inherits", heads.from().id(), head.id())));
        return said.lines;
    }

    private void contact(UnitPage.Contact contact) {
        line(contact.owner(), contact.id(), contact.value(), contact.visibility());
    }

    private void line(Object... words) {
        lines.add(Stream.of(words)
                .map(word -> word instanceof Optional<?> it
                        ? it.<Object>map(value -> value).orElse("–")
                        : word)
                .map(Objects::toString)
                .reduce("", (line, word) -> line + " " + word));
    }
}
