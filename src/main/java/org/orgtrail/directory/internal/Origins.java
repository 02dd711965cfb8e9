package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.orgtrail.directory.AppointmentEnd;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.directory.Origin;
import org.orgtrail.directory.Provenance;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.ReadableValue;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tells by the rectangles what set each value, from one snapshot of the database. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Origins implements Provenance {

    /** The database gives rows in no order of its own. */
    private static final Comparator<ThingRow> BY_THING = Comparator.comparing(
                    (ThingRow row) -> row.id().kind())
            .thenComparing(row -> row.id().value());

    private final ThingRows rows;
    private final UnitPages pages;
    private final KnownSteps steps;
    private final Names names;

    Origins(ThingRows rows, UnitPages pages, KnownSteps steps, Names names) {
        this.rows = rows;
        this.pages = pages;
        this.steps = steps;
        this.names = names;
    }

    @Override
    public List<Origin> of(UnitId unit, AsOf asOf, Actor actor) {
        return rows.things(List.of(unit.value()), asOf.validOn(), Directory.known(asOf)).stream()
                .findFirst()
                .map(row -> origins(pages.contents(row, asOf, actor).shown(), asOf))
                .orElse(List.of());
    }

    @Override
    public List<AppointmentEnd> ends(PostId post, LocalDate day, Actor actor) {
        List<UUID> appointments = rows.everOwnedBy(new UUID[] {post.value()}, EffectiveDates.FIRST).stream()
                .filter(row -> row.id() instanceof AppointmentId)
                .map(row -> row.id().value())
                .toList();
        List<AppointmentEnd> ends = new ArrayList<>();
        steps.recall(appointments).forEach((id, known) -> {
            for (EffectivePeriod life : known.timelines().lifetimes()) {
                if (!life.from().isAfter(day)) {
                    life.end()
                            .flatMap(end -> end(new AppointmentId(id), end, known.timelines()))
                            .ifPresent(ends::add);
                }
            }
        });
        LocalDate last = ends.stream()
                .map(AppointmentEnd::on)
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(day);
        return ends.stream()
                .filter(end -> !end.on().isBefore(last))
                .sorted(Comparator.comparing(AppointmentEnd::on).thenComparing(AppointmentEnd::name))
                .toList();
    }

    private Optional<AppointmentEnd> end(AppointmentId appointment, LocalDate on, Timelines known) {
        LocalDate lastDay = on.minusDays(1);
        AsOf then = AsOf.on(lastDay);
        return known.at(Attribute.HOLDER, lastDay)
                .flatMap(person -> Optional.ofNullable(
                                names.of(List.of(person), then, true).get(person))
                        .flatMap(name -> known.of(Attribute.EXISTS)
                                .pointAt(on)
                                .map(point -> new AppointmentEnd(
                                        appointment, person, name.name().sv(), on, point.stepId()))));
    }

    private List<Origin> origins(List<ThingRow> shown, AsOf asOf) {
        Map<ThingId, ThingName> called = names.of(mentioned(shown), asOf, true);
        Map<KnownSteps.Place, LocalDate> days =
                steps.lastDays(shown.stream().map(row -> row.id().value()).toList(), asOf);
        List<Origin> origins = new ArrayList<>();
        for (ThingRow row : shown.stream().sorted(BY_THING).toList()) {
            row.setBy()
                    .forEach((attribute, set) -> row.get(attribute)
                            .filter(_ -> attribute != Attribute.PROTECTED) // no value that a page shows
                            .ifPresent(value -> origins.add(new Origin(
                                    row.id(),
                                    attribute,
                                    ReadableValue.of(attribute, value, thing -> name(thing, called)),
                                    set.change(),
                                    set.step(),
                                    day(days, row, attribute, set.step())))));
        }
        return origins;
    }

    private static LocalText name(ThingId thing, Map<ThingId, ThingName> called) {
        ThingName name = called.get(thing);
        return name == null ? LocalText.sv(thing.text()) : name.name();
    }

    private static LocalDate day(
            Map<KnownSteps.Place, LocalDate> days, ThingRow row, Attribute<?> attribute, StepId step) {
        LocalDate day = days.get(new KnownSteps.Place(row.id().value(), attribute.key(), step));
        if (day == null) {
            throw new IllegalStateException(step + " sets " + attribute + " of " + row.id() + ", but is not there");
        }
        return day;
    }

    /** The things that are named in values. */
    private static Set<ThingId> mentioned(List<ThingRow> shown) {
        Set<ThingId> mentioned = new HashSet<>();
        for (ThingRow row : shown) {
            Attribute.DEPENDENCIES.forEach(attribute -> row.get(attribute).ifPresent(mentioned::add));
            row.get(Attribute.PREDECESSORS).map(Predecessors::units).ifPresent(mentioned::addAll);
        }
        return mentioned;
    }
}
