package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.orgtrail.directory.DirectoryQueries.VacancyPage;
import org.orgtrail.directory.Head.Holder;
import org.orgtrail.directory.Vacancy;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Component;

/** Which posts are vacant or held for the time being. The database orders and counts them; no more are read than asked for. */
@Component
class Vacancies {

    private static final int MOST = 500;

    private final ThingRows rows;

    Vacancies(ThingRows rows) {
        this.rows = rows;
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#vacancies}. */
    VacancyPage of(Optional<UnitId> under, AsOf asOf, int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("No part begins at " + offset + " with " + limit + " vacancies");
        }
        LocalDate on = asOf.validOn();
        long known = Directory.known(asOf);
        UUID[] units = under.map(unit -> rows.branch(unit.value(), on, known))
                .orElse(List.of())
                .toArray(UUID[]::new);
        List<Object[]> found = rows.notPermanentlyHeld(under.isEmpty(), units, on, known, offset, limit);
        List<UUID> ids = found.stream().map(row -> (UUID) row[0]).toList();
        int total = found.isEmpty() ? 0 : ((Number) found.getFirst()[1]).intValue();
        return new VacancyPage(told(ids, on, known), total);
    }

    private List<Vacancy> told(List<UUID> ids, LocalDate on, long known) {
        Map<UUID, ThingRow> byPost = byId(rows.things(ids, on, known));
        List<ThingRow> posts =
                ids.stream().map(id -> Objects.requireNonNull(byPost.get(id))).toList();
        Map<UUID, List<ThingRow>> appointments = rows.ownedBy(ids, ThingKind.APPOINTMENT.prefix(), on, known).stream()
                .filter(it -> it.need(Attribute.APPOINTMENT_KIND) != AppointmentKind.PERMANENT)
                .collect(groupingBy(ThingRow::owner));
        Map<UUID, ThingRow> people = byId(rows.things(
                appointments.values().stream()
                        .flatMap(List::stream)
                        .map(Vacancies::holder)
                        .toList(),
                on,
                known));
        Map<UUID, ThingRow> owners =
                byId(rows.things(posts.stream().map(ThingRow::owner).toList(), on, known));
        Map<UUID, LocalDate> ended = rows.lastAppointments(ids.toArray(UUID[]::new), on, known).stream()
                .collect(toMap(ThingRow::owner, row -> row.period().to()));
        return posts.stream()
                .map(post -> {
                    UUID id = post.id().value();
                    List<ThingRow> held = appointments.getOrDefault(id, List.of());
                    return new Vacancy(
                            post.id(PostId.class),
                            post.need(Attribute.TITLE),
                            UnitPages.ref(Objects.requireNonNull(owners.get(post.owner()))),
                            held.stream().map(it -> holder(it, people)).toList(),
                            held.isEmpty() ? Optional.ofNullable(ended.get(id)) : Optional.empty());
                })
                .toList();
    }

    private static UUID holder(ThingRow appointment) {
        return appointment.need(Attribute.HOLDER).value();
    }

    private static Holder holder(ThingRow appointment, Map<UUID, ThingRow> people) {
        ThingRow person = Objects.requireNonNull(people.get(holder(appointment)));
        return new Holder(
                person.id(PersonId.class),
                person.need(Attribute.PERSON_NAME),
                appointment.need(Attribute.APPOINTMENT_KIND));
    }

    private static Map<UUID, ThingRow> byId(List<ThingRow> rows) {
        return rows.stream().collect(toMap(row -> row.id().value(), Function.identity()));
    }
}
