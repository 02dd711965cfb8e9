package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.internal.KnownSteps.Known;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Days;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timeline;
import org.orgtrail.shared.Timelines;
import tools.jackson.databind.json.JsonMapper;

/**
 * A period of a thing's life in which nothing of it changes.
 *
 * @param kind the prefix of the thing's kind
 * @param facts the value of each attribute that has one, as JSON by the attribute's key
 * @param setBy the change and the step that set each attribute, as JSON by the attribute's key
 */
record Stretch(
        String kind,
        EffectivePeriod period,
        @Nullable UUID owner,
        @Nullable UUID holder,
        @Nullable String code,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable Integer rank,
        String facts,
        String setBy) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The stretches of a thing's life that begin on one of the days, earliest first. */
    static List<Stretch> of(ThingId thing, Known known, Days days) {
        List<Stretch> stretches = new ArrayList<>();
        Timelines timelines = known.timelines();
        List<LocalDate> begin = List.copyOf(timelines.daysBetween(days.from(), days.end()));
        for (int i = 0; i < begin.size(); i++) {
            LocalDate from = begin.get(i);
            LocalDate to = i + 1 < begin.size() ? begin.get(i + 1) : days.end();
            if (timelines.existsOn(from)) {
                stretches.add(at(thing, timelines, new EffectivePeriod(from, to), known.changes()));
            }
        }
        return stretches;
    }

    private static Stretch at(ThingId thing, Timelines known, EffectivePeriod period, Map<StepId, ChangeId> changes) {
        Map<String, Object> facts = new TreeMap<>();
        Map<String, SetBy> setBy = new TreeMap<>();
        for (Attribute<?> attribute : known.attributes()) {
            Optional<? extends Timeline.Point<?>> point = known.of(attribute).pointAt(period.from());
            point.ifPresent(set -> {
                if (set.value() != null) {
                    facts.put(attribute.key(), set.value());
                }
                setBy.put(attribute.key(), new SetBy(changeOf(set.stepId(), changes), set.stepId()));
            });
        }
        LocalDate day = period.from();
        LocalText name = name(known, day);
        return new Stretch(
                thing.kind().prefix(),
                period,
                first(known, day, Attribute.PARENT, Attribute.UNIT, Attribute.HOST, Attribute.POST, Attribute.OWNER),
                first(known, day, Attribute.HOLDER),
                known.at(Attribute.CODE, day).map(Object::toString).orElse(null),
                name == null ? null : name.sv(),
                name == null ? null : name.en(),
                known.at(Attribute.RANK, day).orElse(null),
                JSON.writeValueAsString(facts),
                JSON.writeValueAsString(setBy));
    }

    private static ChangeId changeOf(StepId step, Map<StepId, ChangeId> changes) {
        ChangeId change = changes.get(step);
        if (change == null) {
            throw new IllegalStateException("No change is known for " + step);
        }
        return change;
    }

    @SafeVarargs
    private static @Nullable UUID first(Timelines known, LocalDate day, Attribute<? extends ThingId>... attributes) {
        for (Attribute<? extends ThingId> attribute : attributes) {
            Optional<? extends ThingId> value = known.at(attribute, day);
            if (value.isPresent()) {
                return value.get().value();
            }
        }
        return null;
    }

    /** What the thing is called: every kind has one of these attributes, but an appointment, which goes by its holder. */
    private static @Nullable LocalText name(Timelines known, LocalDate day) {
        return known.at(Attribute.NAMES, day)
                .or(() -> known.at(Attribute.TITLE, day))
                .or(() -> known.at(Attribute.PERSON_NAME, day).map(LocalText::sv))
                .or(() -> known.at(Attribute.CONTACT_VALUE, day).map(LocalText::sv))
                .orElse(null);
    }
}
