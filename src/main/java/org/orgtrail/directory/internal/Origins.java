package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.directory.Origin;
import org.orgtrail.directory.Provenance;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tells by the rectangles what set each value, from one snapshot of the database. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Origins implements Provenance {

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

    private List<Origin> origins(List<ThingRow> shown, AsOf asOf) {
        Map<ThingId, ThingName> called = names.of(mentioned(shown), asOf, true);
        Map<KnownSteps.Place, LocalDate> days =
                steps.lastDays(shown.stream().map(row -> row.id().value()).toList(), asOf);
        List<Origin> origins = new ArrayList<>();
        for (ThingRow row : shown) {
            row.setBy()
                    .forEach((attribute, set) -> row.get(attribute)
                            .ifPresent(value -> origins.add(new Origin(
                                    row.id(),
                                    attribute,
                                    ReadableValue.of(attribute, value, called),
                                    set.change(),
                                    set.step(),
                                    day(days, row, attribute, set.step())))));
        }
        return origins;
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
