package org.orgtrail.organisation.internal.correcting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.ProtectionCommand;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;

/** Decides whether a step of any kind of thing can be taken back or corrected. */
public final class CorrectionDecider {

    /** Whether a thing is there and what became of it are said together, and taken back together. */
    private static final Set<String> ENDING = Set.of(Attribute.EXISTS.key(), Attribute.CLOSING.key());

    /** Who may correct may not protect. */
    private static final RuleViolation PROTECTION = RuleViolation.of("protection-is-not-corrected");

    private CorrectionDecider() {}

    /** @param retraction the id of the event that takes the step back */
    public static Verdict decide(Timelines state, RetractStep command, StepId retraction) {
        List<String> standing = standing(state, command.step());
        Optional<RuleViolation> broken = objection(state, command.thing(), command.step(), standing);
        if (broken.isPresent()) {
            return Verdict.broken(List.of(broken.get()));
        }
        if (command.attributes().isEmpty()) {
            return Verdict.of(retracted(state, command.thing(), command.step(), standing, null, retraction));
        }
        Set<String> asked = new TreeSet<>(command.attributes());
        if (asked.stream().anyMatch(ENDING::contains)) {
            ENDING.stream().filter(standing::contains).forEach(asked::add);
        }
        List<RuleViolation> notThere = asked.stream()
                .filter(attribute -> !standing.contains(attribute))
                .map(attribute ->
                        RuleViolation.of("attribute-not-standing", attribute).in("attributes"))
                .toList();
        return notThere.isEmpty()
                ? Verdict.of(retracted(state, command.thing(), command.step(), List.copyOf(asked), null, retraction))
                : Verdict.broken(notThere);
    }

    /**
     * @param decider decides what is right, by what is known of the thing without the mistake
     * @param restatement the id of the event that states what is right
     * @param retraction the id of the event that takes the mistake back
     */
    public static Verdict decide(
            Timelines state,
            CorrectStep command,
            BiFunction<Timelines, Statement, Verdict> decider,
            StepId restatement,
            StepId retraction) {
        if (command.right() instanceof ProtectionCommand) {
            return Verdict.broken(List.of(PROTECTION.in("right")));
        }
        List<String> standing = standing(state, command.step());
        Optional<RuleViolation> broken = objection(state, command.thing(), command.step(), standing);
        if (broken.isPresent()) {
            return Verdict.broken(List.of(broken.get()));
        }
        StepRetracted without = retracted(state, command.thing(), command.step(), standing, restatement, retraction);
        Verdict right = decider.apply(without.appliedTo(state), command.right());
        if (!right.violations().isEmpty()) {
            return Verdict.broken(right.violations().stream()
                    .map(violation -> violation.within("right"))
                    .toList());
        }
        if (right.events().isEmpty()) {
            return Verdict.of(retracted(state, command.thing(), command.step(), standing, null, retraction));
        }
        List<Step<?>> stated =
                right.events().stream().flatMap(event -> event.steps().stream()).toList();
        return new HashSet<>(stated).equals(new HashSet<>(state.stepsOf(command.step())))
                ? Verdict.NOTHING
                : new Verdict(
                        Stream.<OrganisationEvent>concat(Stream.of(without), right.events().stream())
                                .toList(),
                        List.of());
    }

    private static List<String> standing(Timelines state, StepId step) {
        return state.standing(step).stream().map(Attribute::key).toList();
    }

    private static Optional<RuleViolation> objection(
            Timelines state, ThingId thing, StepId step, List<String> standing) {
        if (standing.contains(Attribute.PROTECTED.key())) {
            return Optional.of(PROTECTION.in("step"));
        }
        if (state.firstDayOf(step).isEmpty()) {
            return Optional.of(
                    RuleViolation.of("step-unknown", step, thing.text()).in("step"));
        }
        return standing.isEmpty()
                ? Optional.of(RuleViolation.of("step-taken-back").in("step"))
                : Optional.empty();
    }

    private static StepRetracted retracted(
            Timelines state,
            ThingId thing,
            StepId step,
            List<String> attributes,
            @Nullable StepId restatement,
            StepId retraction) {
        return new StepRetracted(
                thing,
                retraction,
                step,
                attributes,
                restatement,
                state.firstDayOf(step).orElseThrow());
    }
}
