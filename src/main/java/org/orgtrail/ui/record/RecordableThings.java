package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.PersonPage;
import org.orgtrail.directory.PersonPage.Held;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.directory.UnitPage.Unit;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.history.Blamed;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.record.RecordStart.What;
import org.orgtrail.ui.record.Recordable.Offered;
import org.orgtrail.ui.record.Recordable.Part;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;
import org.springframework.stereotype.Service;

/** What there is to record about a thing, as its own page offers it. */
@Service
final class RecordableThings {

    private final DirectoryQueries directory;
    private final HistoryQueries history;
    private final RecordMenus record;
    private final RecordButtons buttons;
    private final CorrectionMenus correct;

    RecordableThings(
            DirectoryQueries directory,
            HistoryQueries history,
            RecordMenus record,
            RecordButtons buttons,
            CorrectionMenus correct) {
        this.directory = directory;
        this.history = history;
        this.record = record;
        this.buttons = buttons;
        this.correct = correct;
    }

    /** Empty where there is no such thing, or not for this reader. */
    Optional<Recordable> find(ThingId thing, What what, Visit visit) {
        return switch (thing) {
            case UnitId unit -> unit(unit, what, visit);
            case PostId post -> post(post, what, visit);
            case ForumId forum -> forum(forum, what, visit);
            case PersonId person ->
                directory.person(person, visit.asOf(), visit.actor()).map(page -> person(page, what, visit));
            default -> Optional.empty();
        };
    }

    private Optional<Recordable> unit(UnitId id, What what, Visit visit) {
        return switch (directory.unit(id, visit.asOf(), visit.actor())) {
            case UnitAnswer.Page(UnitPage page) -> Optional.of(unit(page, what, visit));
            case UnitAnswer.NotThen(UnitRef unit, var _, var _, var lineage) ->
                Optional.of(new Recordable(
                        visit.say(unit.names()),
                        Visit.page(unit.code()),
                        false,
                        offered(
                                visit.say(unit.names()),
                                what == What.WRONG ? correct.ofEnd(unit, lineage, visit) : Optional.empty()),
                        List.of()));
            case UnitAnswer.RegisteredInError _, UnitAnswer.NeverHeardOf _ -> Optional.empty();
        };
    }

    private Recordable unit(UnitPage page, What what, Visit visit) {
        Unit unit = page.unit();
        String name = visit.say(unit.ref().names());
        List<ThingId> own = Stream.<ThingId>concat(
                        Stream.of(unit.ref().id()), unit.contacts().stream().map(Contact::id))
                .toList();
        return new Recordable(
                name,
                Visit.page(unit.ref().code()),
                true,
                what == What.WRONG
                        ? offered(name, correct(own, name, page, visit))
                        : offered(name, record.forUnit(page, visit), record.reorganisations(page, visit)),
                Stream.concat(
                                unit.posts().stream().map(post -> new Part(post.id(), postName(post, visit))),
                                unit.forums().stream().map(forum -> new Part(forum.id(), visit.say(forum.names()))))
                        .toList());
    }

    private static String postName(Post post, Visit visit) {
        String holders = post.vacant()
                ? visit.text("post.vacant")
                : post.holders().stream().map(UnitPage.Holder::name).collect(Collectors.joining(", "));
        return visit.text("record.dialog", visit.say(post.title()), holders);
    }

    private Optional<Recordable> post(PostId id, What what, Visit visit) {
        return directory
                .post(id, visit.asOf(), visit.actor())
                .map(page -> part(
                        id,
                        page.post().title(),
                        page.there(),
                        page.there() ? ofPost(page.post(), page.unit(), what, visit) : List.of(),
                        visit));
    }

    private Optional<Recordable> forum(ForumId id, What what, Visit visit) {
        return directory
                .forum(id, visit.asOf(), visit.actor())
                .map(page -> part(
                        id,
                        page.forum().names(),
                        page.there(),
                        page.there() ? ofForum(page.forum(), page.host(), what, visit) : List.of(),
                        visit));
    }

    private static Recordable part(ThingId id, LocalText name, boolean there, List<Offered> offered, Visit visit) {
        return new Recordable(visit.say(name), Visit.page(id), there, offered, List.of());
    }

    private Recordable person(PersonPage page, What what, Visit visit) {
        Stream<Offered> ofPosts = page.appointments().stream()
                .filter(held -> held.period().contains(visit.when().day()))
                .map(Held::post)
                .distinct()
                .flatMap(post -> directory.post(post, visit.asOf(), visit.actor()).stream())
                .flatMap(post -> ofPost(post.post(), post.unit(), what, visit).stream());
        Stream<Offered> own =
                what == What.WRONG ? Stream.of() : offered(page.name(), buttons.protection(page, visit)).stream();
        return new Recordable(
                page.name(),
                Visit.page(page.id()),
                true,
                Stream.concat(ofPosts, own).toList(),
                List.of());
    }

    private List<Offered> ofPost(Post post, UnitRef unit, What what, Visit visit) {
        String title = visit.say(post.title());
        return page(unit, visit)
                .map(page -> offered(
                        visit.text("record.dialog", title, UnitPicker.label(unit, visit)),
                        what == What.WRONG
                                ? correct(post.things(), title, page, visit)
                                : record.forPost(page, post, visit)))
                .orElse(List.of());
    }

    private List<Offered> ofForum(Forum forum, UnitRef host, What what, Visit visit) {
        String name = visit.say(forum.names());
        return page(host, visit)
                .map(page -> offered(
                        name,
                        what == What.WRONG
                                ? correct(forum.things(), name, page, visit)
                                : record.forForum(page, forum, visit)))
                .orElse(List.of());
    }

    private Optional<UnitPage> page(UnitRef unit, Visit visit) {
        return directory.unit(unit.id(), visit.asOf(), visit.actor()) instanceof UnitAnswer.Page(UnitPage page)
                ? Optional.of(page)
                : Optional.empty();
    }

    private Optional<Component> correct(Collection<ThingId> things, String title, UnitPage page, Visit visit) {
        return correct.of(
                Set.copyOf(things),
                title,
                page,
                history.blame(page.unit().ref().id(), visit.asOf(), visit.actor()).stream()
                        .map(Blamed::origin)
                        .toList(),
                visit);
    }

    @SafeVarargs
    private static List<Offered> offered(String name, Optional<Component>... menus) {
        List<Component> there = Stream.of(menus).flatMap(Optional::stream).toList();
        return there.isEmpty() ? List.of() : List.of(new Offered(name, there));
    }
}
