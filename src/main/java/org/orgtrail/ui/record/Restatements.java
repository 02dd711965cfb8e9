package org.orgtrail.ui.record;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.orgtrail.directory.Origin;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.directory.UnitPage.Unit;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/**
 * The form that says anew, all of it, what a step has said: the one of its kind of change, filled in with how things were on the
 * day from which the step holds.
 */
final class Restatements {

    private final Desk desk;
    private final Visit visit;
    private final Alterations alterations;

    Restatements(Desk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
        this.alterations = new Alterations(desk, visit);
    }

    /**
     * @param shownOn the unit on whose page the step has been met
     * @param origins what the step has set, at least one value
     * @return empty where what the step was about stood elsewhere on its day
     */
    Optional<ChangeForm> of(UnitId shownOn, List<Origin> origins) {
        Origin one = origins.getFirst();
        if (one.thing() instanceof PersonId person) {
            return Optional.of(person(person, one));
        }
        if (one.thing() instanceof AppointmentId) {
            return desk.history()
                    .said(one.step(), visit.actor())
                    .flatMap(it -> RestateAppointmentForm.of(it, desk, visit));
        }
        AsOf then = AsOf.on(one.from());
        if (!(desk.directory().unit(shownOn, then, visit.actor()) instanceof UnitAnswer.Page(UnitPage page))) {
            return Optional.empty();
        }
        Set<Attribute<?>> said = new HashSet<>();
        Stream.concat(origins.stream(), desk.provenance().of(shownOn, then, visit.actor()).stream())
                .filter(origin -> origin.step().equals(one.step()))
                .forEach(origin -> said.add(origin.attribute()));
        return switch (one.thing()) {
            case UnitId id ->
                Optional.of(page.unit())
                        .filter(unit -> unit.ref().id().equals(id))
                        .map(unit -> unit(page, unit, said));
            case PostId id ->
                page.unit().posts().stream()
                        .filter(post -> post.id().equals(id))
                        .findFirst()
                        .map(post -> post(page.unit().ref(), post, said));
            case ForumId id ->
                page.unit().forums().stream()
                        .filter(forum -> forum.id().equals(id))
                        .findFirst()
                        .map(forum -> forum(page.unit().ref(), forum, said));
            case ContactId id ->
                contacts(page.unit())
                        .filter(contact -> contact.id().equals(id))
                        .findFirst()
                        .map(contact -> contact(contact, said));
            case PersonId _, AppointmentId _ -> Optional.empty();
        };
    }

    private ChangeForm unit(UnitPage page, Unit unit, Set<Attribute<?>> said) {
        Optional<UnitRef> parent = page.path().isEmpty()
                ? Optional.empty()
                : Optional.of(page.path().getLast());
        if (said.contains(Attribute.EXISTS) || (said.contains(Attribute.CODE) && said.contains(Attribute.NAMES))) {
            return EstablishUnitForm.again(page, parent, said.contains(Attribute.START_PRECISION), desk, visit);
        }
        if (said.contains(Attribute.NAMES)) {
            return alterations.rename(unit);
        }
        if (said.contains(Attribute.CODE)) {
            return alterations.recode(unit);
        }
        if (said.contains(Attribute.TYPE)) {
            return alterations.reclassify(unit);
        }
        if (said.contains(Attribute.PARENT)) {
            return new MoveUnitForm(unit.ref().id(), parent, desk, visit);
        }
        return said.contains(Attribute.RANK) ? alterations.rank(unit) : alterations.describe(unit);
    }

    private ChangeForm post(UnitRef unit, Post post, Set<Attribute<?>> said) {
        if (said.contains(Attribute.ROLE) || said.contains(Attribute.EXISTS)) {
            return EstablishPostForm.again(unit, post, said.contains(Attribute.START_PRECISION), desk, visit);
        }
        return said.contains(Attribute.UNIT) ? alterations.move(post, unit) : alterations.retitle(post);
    }

    private ChangeForm forum(UnitRef host, Forum forum, Set<Attribute<?>> said) {
        if (said.contains(Attribute.EXISTS) || (said.contains(Attribute.HOST) && said.contains(Attribute.NAMES))) {
            return EstablishForumForm.again(host, forum, said.contains(Attribute.START_PRECISION), desk, visit);
        }
        if (said.contains(Attribute.NAMES)) {
            return alterations.rename(forum);
        }
        if (said.contains(Attribute.HOST)) {
            return alterations.move(forum, host);
        }
        return said.contains(Attribute.RANK) ? alterations.rank(forum) : alterations.describe(forum);
    }

    private ChangeForm contact(Contact contact, Set<Attribute<?>> said) {
        return said.contains(Attribute.CONTACT_KIND) || said.contains(Attribute.EXISTS)
                ? ContactForm.publishAgain(contact, visit)
                : ContactForm.change(contact, visit);
    }

    private ChangeForm person(PersonId id, Origin name) {
        LocalDate from = name.from();
        return ValueForm.personName(
                name.value().sv(),
                visit,
                (text, day) -> from.equals(EffectiveDates.FIRST)
                        ? new RegisterPerson(id, text)
                        : new ChangePersonName(id, text, day));
    }

    private static Stream<Contact> contacts(Unit unit) {
        return Stream.of(
                        unit.contacts().stream(),
                        unit.forums().stream().flatMap(forum -> forum.contacts().stream()),
                        unit.posts().stream()
                                .flatMap(post -> Stream.concat(
                                        post.contacts().stream(),
                                        post.holders().stream().flatMap(holder -> holder.contacts().stream()))))
                .flatMap(each -> each);
    }
}
