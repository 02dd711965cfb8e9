package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.access.Accounts;
import org.orgtrail.directory.Origin;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.history.Blamed;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/**
 * Where the values of a page come from.
 *
 * @param all of the whole page; empty where nobody has asked
 * @param shown whether the page tells them
 */
record Sources(List<Blamed> all, boolean shown, Accounts accounts) {

    List<Origin> origins() {
        return all.stream().map(Blamed::origin).toList();
    }

    /** For every value of the things who recorded it, when, from when, why and on which decision; empty where not asked for. */
    Optional<Component> of(Collection<? extends ThingId> things, Visit visit) {
        List<Blamed> told = all.stream()
                .filter(each -> things.contains(each.origin().thing()))
                .toList();
        if (!shown || told.isEmpty()) {
            return Optional.empty();
        }
        DescriptionList list = new DescriptionList();
        told.forEach(each -> list.add(
                new DescriptionList.Term(said(each.origin(), visit)),
                new DescriptionList.Description(source(each.change(), visit))));
        NativeDetails details = new NativeDetails(visit.text("sources"), list);
        details.setOpen(true);
        details.addClassName("sources");
        return Optional.of(details);
    }

    /** Without a day for what holds on all days. */
    private static String said(Origin origin, Visit visit) {
        return visit.text(
                origin.from().equals(EffectiveDates.FIRST) ? "sources.value.always" : "sources.value",
                visit.text("attribute." + origin.attribute()),
                visit.say(origin.value()),
                origin.from());
    }

    private Component source(RecordedChange change, Visit visit) {
        String more = Stream.of(
                        change.decision().map(Decision::diaryNumber),
                        change.reason().map(reason -> visit.text("history.reason", reason)),
                        change.note().map(note -> visit.text("history.note", note)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        Div source = new Div(Markup.inside(
                visit.text(
                        "sources.recorded",
                        visit.minute(change.recordedAt()),
                        accounts.recorder(change.recordedBy(), visit.locale())),
                visit.address(Visit.change(change.id()))));
        if (!more.isEmpty()) {
            source.add(new Div(more));
        }
        return source;
    }

    /** A post, what is its own, those who hold it and what is theirs. */
    static Set<ThingId> of(Post post) {
        return Stream.of(
                        Stream.of(post.id()),
                        post.contacts().stream().map(Contact::id),
                        post.holders().stream()
                                .flatMap(holder -> Stream.concat(
                                        Stream.of(holder.appointment(), holder.person()),
                                        holder.contacts().stream().map(Contact::id))))
                .<ThingId>flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    static Set<ThingId> of(Forum forum) {
        return Stream.<ThingId>concat(
                        Stream.of(forum.id()), forum.contacts().stream().map(Contact::id))
                .collect(Collectors.toSet());
    }
}
