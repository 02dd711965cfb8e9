package org.orgtrail.organisation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.Preview;
import org.orgtrail.organisation.command.ProtectionCommand;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.command.ThingCommand;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.organisation.internal.guard.Finding;
import org.orgtrail.organisation.internal.guard.GuardComparison;
import org.orgtrail.organisation.internal.guard.GuardComparison.Meeting;
import org.orgtrail.organisation.internal.guard.GuardPlaces;
import org.orgtrail.organisation.internal.guard.GuardRules;
import org.orgtrail.organisation.internal.guard.GuardTables;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Reach;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Sight;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.springframework.stereotype.Component;

/** Runs all commands of a change in their order, then judges the state that they leave. */
@Component
class Trials {

    private final CommandGateway commands;
    private final ChangeLog log;
    private final GuardTables tables;
    private final GuardRules rules;
    private final GuardComparison comparison;
    private final GuardPlaces places;
    private final Sight sight;

    Trials(
            CommandGateway commands,
            ChangeLog log,
            GuardTables tables,
            GuardRules rules,
            GuardComparison comparison,
            GuardPlaces places,
            Sight sight) {
        this.commands = commands;
        this.log = log;
        this.tables = tables;
        this.rules = rules;
        this.comparison = comparison;
        this.places = places;
        this.sight = sight;
    }

    /**
     * Must be called inside the log's transaction, whose caller keeps or drops what this has done.
     *
     * @param reach what the actor may change
     */
    Trial run(Change change, Actor actor, Reach reach) {
        return tables.gathering(new Run(change, actor, new Boundary(reach, places))::run);
    }

    /** What stands on later days than the change has said something of. Of a change that has been run, inside its transaction. */
    List<Preview.LaterStep> laterSteps(ChangeId change) {
        return comparison.later(change).stream()
                .map(step -> new Preview.LaterStep(step.thing(), step.attribute(), step.from(), step.value()))
                .distinct()
                .toList();
    }

    private final class Run {

        private final Change change;
        private final Actor actor;
        private final Boundary boundary;
        private final Map<String, String> metadata;
        private final List<OrganisationEvent> events = new ArrayList<>();
        private final List<Objection> objections = new ArrayList<>();
        private final Map<StepId, Integer> commandOfStep = new HashMap<>();
        private final Map<UUID, Integer> lastCommandAbout = new HashMap<>();
        private final Set<ThingId> unsettled = new HashSet<>();
        private Set<UUID> unseen = Set.of();

        Run(Change change, Actor actor, Boundary boundary) {
            this.change = change;
            this.actor = actor;
            this.boundary = boundary;
            this.metadata = new ChangeHeader(
                            change.changeId(),
                            change.basedOn(),
                            actor.inLog(),
                            PlainText.cleanOrNull(change.reason()),
                            PlainText.cleanOrNull(change.note()),
                            change.decision())
                    .toMetadata();
        }

        Trial run() {
            Position before = log.end();
            sight.is(actor);
            unseen = places.unseen();
            for (int index = 0; index < change.commands().size(); index++) {
                switch (change.commands().get(index)) {
                    case ThingCommand command -> send(index, command);
                    case RetractChange undo -> undo(index, undo);
                }
            }
            GuardTables.Touched touched = tables.settle();
            List<Objection> crossings = boundary.objections();
            if (!crossings.isEmpty()) {
                // All else that is to be said would name what is none of the author's business.
                return new Trial(List.of(), crossings);
            }
            if (objections.isEmpty() && tables.leavesAllAsItWas(touched, before)) {
                return new Trial(List.of(), List.of());
            }
            rules.judge(change.changeId(), touched).forEach(this::object);
            if (before.isAfter(change.basedOn())) {
                comparison
                        .recordedSince(change.basedOn(), change.changeId(), actor.inLog())
                        .forEach(this::object);
            }
            return new Trial(List.copyOf(events), List.copyOf(objections));
        }

        /** What was recorded last is taken back first. */
        private void undo(int index, RetractChange undo) {
            if (log.find(undo.changeId()).isEmpty()) {
                objections.add(new Objection.Broken(
                        OptionalInt.of(index),
                        RuleViolation.of("change-unknown", undo.changeId()).in("changeId")));
                return;
            }
            tables.settle(); // earlier commands may have taken back some of it
            comparison
                    .standingOf(undo.changeId())
                    .forEach(step -> send(index, new RetractStep(step.thing(), step.stepId(), Set.of())));
        }

        private void send(int index, ThingCommand command) {
            if (References.of(command).stream().anyMatch(unsettled::contains)) {
                unsettled.add(command.thing());
                objections.add(new Objection.NotChecked(OptionalInt.of(index)));
                return;
            }
            if (!(command instanceof ProtectionCommand)
                    && References.of(command).stream().anyMatch(thing -> unseen.contains(thing.value()))) {
                // To who may not see a protected person, there is none of that id.
                unsettled.add(command.thing());
                objections.add(new Objection.Broken(
                        OptionalInt.of(index),
                        RuleViolation.of("thing-unknown", command.thing().text())));
                return;
            }
            if (!boundary.admits(index, command)) {
                unsettled.add(command.thing());
                return;
            }
            Task task = Task.of(command);
            Verdict verdict = commands.sendAndWait(
                    GenericCommandMessage.<Task>asCommandMessage(task).withMetaData(metadata));
            if (!verdict.violations().isEmpty()) {
                unsettled.add(command.thing());
                verdict.violations()
                        .forEach(broken -> objections.add(new Objection.Broken(OptionalInt.of(index), broken)));
                return;
            }
            commandOfStep.put(task.stepId(), index);
            commandOfStep.put(task.retractionId(), index);
            lastCommandAbout.put(command.thing().value(), index);
            events.addAll(verdict.events());
        }

        private void object(Finding finding) {
            Integer index = finding.step().map(commandOfStep::get).orElse(lastCommandAbout.get(finding.thing()));
            objections.add(new Objection.Broken(at(index), finding.violation()));
        }

        private void object(Meeting met) {
            ChangeLog.Entry theirs = log.find(met.theirChange()).orElseThrow();
            objections.add(new Objection.Conflict(
                    at(commandOfStep.get(met.step())),
                    met.thing(),
                    met.attribute(),
                    met.theirs(),
                    met.theirValue(),
                    met.theirsFrom(),
                    met.mine(),
                    met.mineFrom(),
                    met.theirAuthor(),
                    theirs.recordedAt(),
                    theirs.position()));
        }

        private static OptionalInt at(@Nullable Integer index) {
            return index == null ? OptionalInt.empty() : OptionalInt.of(index);
        }
    }
}
