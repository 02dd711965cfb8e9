package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.orgtrail.directory.ForumPage;
import org.orgtrail.directory.PostPage;
import org.orgtrail.directory.PostPage.Tenure;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingId;
import org.springframework.stereotype.Component;

/** Puts the pages of the parts of units together: posts and forums. */
@Component
class Parts {

    private static final Comparator<Tenure> LATEST_FIRST = Comparator.comparing(
                    (Tenure it) -> it.period().from())
            .thenComparing(it -> it.period().to())
            .reversed()
            .thenComparing(Tenure::name, Siblings.swedish())
            .thenComparing(it -> it.appointment().value());

    /** How a part was on the day nearest to the asked one on which it was there. */
    private record Then(
            ThingRow row, UnitRef unit, List<EffectivePeriod> lifetimes, boolean startUnknown, boolean there) {}

    private final ThingRows rows;
    private final Publicity publicity;
    private final UnitPages pages;

    Parts(ThingRows rows, Publicity publicity, UnitPages pages) {
        this.rows = rows;
        this.publicity = publicity;
        this.pages = pages;
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#post}. */
    Optional<PostPage> post(PostId id, AsOf asOf, Actor actor) {
        return then(id, asOf).map(then -> {
            UnitPage.Post post = then.there()
                    ? contents(List.of(then.row()), List.of(), asOf, actor).post(then.row())
                    : new UnitPage.Post(
                            id,
                            then.row().need(Attribute.TITLE),
                            then.row().need(Attribute.ROLE),
                            List.of(),
                            List.of());
            return new PostPage(
                    post,
                    then.unit(),
                    then.lifetimes(),
                    then.startUnknown(),
                    then.there(),
                    tenures(id, asOf),
                    pages.position());
        });
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#forum}. */
    Optional<ForumPage> forum(ForumId id, AsOf asOf, Actor actor) {
        return then(id, asOf).map(then -> {
            List<ThingRow> there = then.there() ? List.of(then.row()) : List.of();
            UnitPage.Forum forum = contents(List.of(), there, asOf, actor).forum(then.row());
            return new ForumPage(
                    forum, then.unit(), then.lifetimes(), then.startUnknown(), then.there(), pages.position());
        });
    }

    private UnitContents contents(List<ThingRow> posts, List<ThingRow> forums, AsOf asOf, Actor actor) {
        return UnitContents.ofParts(posts, forums, rows, publicity, asOf, actor);
    }

    private Optional<Then> then(ThingId id, AsOf asOf) {
        List<ThingRow> life = rows.allOf(List.of(id.value()), Directory.known(asOf));
        if (life.isEmpty() || !life.getFirst().id().equals(id)) {
            return Optional.empty(); // never heard of, never true, or a thing of another kind
        }
        List<EffectivePeriod> lifetimes = Lives.of(life);
        EffectivePeriod nearest = Lives.nearestLife(lifetimes, asOf.validOn());
        LocalDate day = Lives.nearestDay(nearest, asOf.validOn());
        ThingRow row = Lives.nearest(life, day);
        ThingRow unit = Lives.nearest(rows.allOf(List.of(row.owner()), Directory.known(asOf)), day);
        return Optional.of(new Then(
                row, UnitPages.ref(unit), lifetimes, life.getFirst().startUnknown(), nearest.contains(asOf.validOn())));
    }

    private List<Tenure> tenures(PostId post, AsOf asOf) {
        Map<UUID, List<ThingRow>> appointments =
                Lives.rowsByThing(rows.everAppointedTo(post.value(), Directory.known(asOf)));
        Map<UUID, List<ThingRow>> people = Lives.rowsByThing(rows.allOf(
                appointments.values().stream()
                        .flatMap(List::stream)
                        .map(row -> row.need(Attribute.HOLDER).value())
                        .distinct()
                        .toList(),
                Directory.known(asOf)));
        List<Tenure> tenures = new ArrayList<>();
        for (List<ThingRow> life : appointments.values()) {
            for (EffectivePeriod period : Lives.of(life)) {
                ThingRow appointment = Lives.nearest(life, Lives.nearestDay(period, asOf.validOn()));
                var holder = appointment.need(Attribute.HOLDER);
                ThingRow person = Lives.nearest(people.getOrDefault(holder.value(), List.of()), asOf.validOn());
                tenures.add(new Tenure(
                        appointment.id(AppointmentId.class),
                        holder,
                        person.need(Attribute.PERSON_NAME),
                        appointment.need(Attribute.APPOINTMENT_KIND),
                        period,
                        appointment.startUnknown()));
            }
        }
        tenures.sort(LATEST_FIRST);
        return tenures;
    }
}
