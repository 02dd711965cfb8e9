package org.orgtrail.history.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.history.internal.HistoryStore.Row;
import org.orgtrail.history.internal.Piece.ChangeLink;
import org.orgtrail.history.internal.Piece.Literal;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.history.internal.Telling.Context;
import org.orgtrail.history.internal.Telling.Line;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.StepId;

/**
 * Says what the events of one change did to what had been recorded before: a correction with the wrong and the right value, a
 * taking back with what is taken back, the undoing of a whole change in one sentence. What the change states is told by
 * {@link Telling}.
 */
final class LogTelling {

    /** How many sentences of an undone change are told before it is said how many more there are. */
    private static final int SENTENCES = 3;

    private final Telling telling;
    private final CorrectionPhrases corrections;
    private final Map<StepId, Row> recalled;
    private final Function<RecordedChange, Context> contexts;
    private final ZoneId zone;

    /**
     * @param recalled the events that are taken back, those that they take back in turn, and so on
     * @param contexts what must be known of the changes besides their events
     * @param zone the organisation's, for the day on which an undone change was recorded
     */
    LogTelling(Telling telling, Map<StepId, Row> recalled, Function<RecordedChange, Context> contexts, ZoneId zone) {
        this.contexts = contexts;
        this.telling = telling;
        this.corrections = new CorrectionPhrases(telling);
        this.recalled = recalled;
        this.zone = zone;
    }

    /**
     * What is worth telling of the events of one change, in their order.
     *
     * @param undone whether nothing of what the change stated stands any more after this one
     */
    List<Line> of(List<OrganisationEvent> events, Context context, Predicate<RecordedChange> undone) {
        Map<StepId, OrganisationEvent> byStep = events.stream()
                .collect(toMap(OrganisationEvent::stepId, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        Set<StepId> told = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        List<StepRetracted> takenBack = new ArrayList<>();
        for (OrganisationEvent event : events) {
            if (event instanceof StepRetracted it) {
                told.add(it.stepId());
                OrganisationEvent wrong = recall(it.retracted(), byStep);
                OrganisationEvent right = it.restatedBy() == null ? null : byStep.get(it.restatedBy());
                if (right == null || wrong == null || wrong instanceof StepRetracted) {
                    takenBack.add(it);
                } else {
                    told.add(right.stepId());
                    corrections.of(wrong, right).forEach(phrase -> lines.add(new Line(right.effectiveFrom(), phrase)));
                }
            }
        }
        takenBack.stream()
                .collect(groupingBy(this::targetsChange, LinkedHashMap::new, toList()))
                .forEach((change, its) -> lines.addAll(takenBack(change, its, byStep, undone)));
        lines.addAll(telling.of(
                events.stream().filter(event -> !told.contains(event.stepId())).toList(), context));
        return lines;
    }

    private Optional<RecordedChange> targetsChange(StepRetracted event) {
        return Optional.ofNullable(recalled.get(event.retracted())).map(Row::change);
    }

    private List<Line> takenBack(
            Optional<RecordedChange> change,
            List<StepRetracted> its,
            Map<StepId, OrganisationEvent> byStep,
            Predicate<RecordedChange> undone) {
        if (its.size() == 1 || change.isEmpty() || !undone.test(change.get())) {
            return its.stream()
                    .map(it -> new Line(it.effectiveFrom(), takenBack(it, byStep)))
                    .toList();
        }
        List<OrganisationEvent> targets = its.stream()
                .map(it -> recall(it.retracted(), byStep))
                .filter(Objects::nonNull)
                .toList();
        List<Line> sentences = of(inOrder(targets), contexts.apply(change.get()), _ -> true);
        LocalDate day = firstDay(its.stream().map(StepRetracted::effectiveFrom));
        String recordedOn = LocalDate.ofInstant(change.get().recordedAt(), zone).toString();
        return List.of(new Line(
                day, Phrase.of("undone", new ChangeLink(recordedOn, change.get().id()), joined(sentences))));
    }

    /** The earliest day, where there is one besides that on which persons begin. */
    static LocalDate firstDay(Stream<LocalDate> days) {
        return days.filter(day -> !day.equals(EffectiveDates.FIRST))
                .min(Comparator.naturalOrder())
                .orElse(EffectiveDates.FIRST);
    }

    /** What is taken back first was recorded last. */
    private static List<OrganisationEvent> inOrder(List<OrganisationEvent> takenBack) {
        return takenBack.reversed();
    }

    private static Piece joined(List<Line> sentences) {
        Piece joined = sentences.getFirst().phrase();
        for (Line line : sentences.subList(1, Math.min(SENTENCES, sentences.size()))) {
            joined = Phrase.of("sentences", joined, line.phrase());
        }
        int more = sentences.size() - SENTENCES;
        return more > 0 ? Phrase.of("sentences-more", joined, new Literal(String.valueOf(more))) : joined;
    }

    /** A step is taken back; or a step that had been taken back stands again. */
    private Phrase takenBack(StepRetracted event, Map<StepId, OrganisationEvent> byStep) {
        boolean standsAgain = false;
        OrganisationEvent target = recall(event.retracted(), byStep);
        while (target instanceof StepRetracted further) {
            standsAgain = !standsAgain;
            target = recall(further.retracted(), byStep);
        }
        if (target == null) {
            return Phrase.of("step-retracted", new Thing(event.thingId()));
        }
        Piece sentence = telling.alone(target);
        String key = standsAgain ? "stands-again" : "taken-back";
        Set<Attribute<?>> touched = event.touches();
        return touched.containsAll(target.touches())
                ? Phrase.of(key, sentence)
                : Phrase.of(key + "-in-part", sentence, attributes(event.attributes()));
    }

    private static Piece attributes(Collection<String> keys) {
        return SharedPhrases.listed(keys.stream()
                .sorted()
                .map(key -> new Phrase("attribute." + key, List.of()))
                .toList());
    }

    private @Nullable OrganisationEvent recall(StepId step, Map<StepId, OrganisationEvent> byStep) {
        Row row = recalled.get(step);
        return row == null ? byStep.get(step) : row.event();
    }

    /** The events by their steps. */
    static Map<StepId, Row> byStep(Collection<Row> rows) {
        Map<StepId, Row> byStep = new HashMap<>();
        rows.forEach(row -> byStep.put(row.event().stepId(), row));
        return byStep;
    }
}
