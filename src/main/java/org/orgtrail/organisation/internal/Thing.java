package org.orgtrail.organisation.internal;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.AppointmentCommand;
import org.orgtrail.organisation.command.ContactCommand;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.ForumCommand;
import org.orgtrail.organisation.command.PersonCommand;
import org.orgtrail.organisation.command.PostCommand;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.organisation.command.UnitCommand;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.internal.appointment.AppointmentDecider;
import org.orgtrail.organisation.internal.contact.ContactDecider;
import org.orgtrail.organisation.internal.correcting.CorrectionDecider;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.organisation.internal.forum.ForumDecider;
import org.orgtrail.organisation.internal.person.PersonDecider;
import org.orgtrail.organisation.internal.post.PostDecider;
import org.orgtrail.organisation.internal.unit.UnitDecider;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;

/**
 * Axon's shell round the deciders: one thing, with all that its events have said. Holds no rule. A broken rule is an answer,
 * not an exception, so that one transaction can hear the objections to all commands of a change.
 */
@Aggregate(repository = "thingRepository")
class Thing {

    @AggregateIdentifier
    private @Nullable String id;

    private Timelines state = Timelines.NONE;

    /** Before its first event. */
    Thing() {}

    Thing(String id, Timelines state) {
        this.id = id;
        this.state = state;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Verdict handle(Task task) {
        String asked = task.command().thing().text();
        if (id != null && !id.equals(asked)) {
            return Verdict.broken(List.of(RuleViolation.of("id-taken", asked))); // by a thing of another kind
        }
        Verdict verdict = switch (task.command()) {
            case Statement command -> decide(state, command, task.stepId());
            case RetractStep command -> CorrectionDecider.decide(state, command, task.retractionId());
            case CorrectStep command ->
                CorrectionDecider.decide(
                        state,
                        command,
                        (known, right) -> decide(known, right, task.stepId()),
                        task.stepId(),
                        task.retractionId());
        };
        verdict.events().forEach(AggregateLifecycle::apply);
        return verdict;
    }

    private static Verdict decide(Timelines state, Statement statement, StepId step) {
        return switch (statement) {
            case UnitCommand command -> UnitDecider.decide(state, command, step);
            case PostCommand command -> PostDecider.decide(state, command, step);
            case AppointmentCommand command -> AppointmentDecider.decide(state, command, step);
            case PersonCommand command -> PersonDecider.decide(state, command, step);
            case ForumCommand command -> ForumDecider.decide(state, command, step);
            case ContactCommand command -> ContactDecider.decide(state, command, step);
        };
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = event.thing().text();
        state = event.appliedTo(state);
    }
}
