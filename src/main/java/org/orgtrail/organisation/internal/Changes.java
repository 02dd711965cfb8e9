package org.orgtrail.organisation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.Preview;
import org.orgtrail.organisation.command.ProtectionCommand;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ChangeLog.Written;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.Preparation;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.RuleViolation;
import org.springframework.stereotype.Service;

/** The one door: under the log's lock, rights first, then a {@link Trial} of the whole change, which stays or is taken back. */
@Service
class Changes implements OrganisationActions {

    private static final int MOST_COMMANDS = 20_000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NOTE = 4_000;

    private final ChangeLog log;
    private final Rights rights;
    private final Preparation preparation;
    private final Trials trials;

    Changes(ChangeLog log, Rights rights, Preparation preparation, Trials trials) {
        this.log = log;
        this.rights = rights;
        this.preparation = preparation;
        this.trials = trials;
    }

    @Override
    public Outcome record(Change change, Actor actor) {
        List<Objection> malformed = objectionsTo(change);
        if (!malformed.isEmpty()) {
            return new Outcome.Rejected(malformed);
        }
        if (preparation.keepsWaiting(actor)) {
            throw new NotYet();
        }
        return log.write(change.changeId(), actor, () -> {
            Optional<Objection> forbidden = objectionTo(change, actor);
            if (forbidden.isPresent()) {
                return new Written<>(new Outcome.Rejected(List.of(forbidden.get())), false);
            }
            Optional<ChangeLog.Entry> before = log.find(change.changeId());
            if (before.isPresent()) {
                return new Written<>(
                        new Outcome.Recorded(change.changeId(), before.get().position(), true), false);
            }
            Trial trial = trials.run(change, actor, rights.reach(actor));
            if (!trial.objections().isEmpty()) {
                return new Written<>(new Outcome.Rejected(trial.objections()), false);
            }
            if (trial.events().isEmpty()) {
                return new Written<>(new Outcome.NothingChanged(change.changeId()), false);
            }
            return new Written<>(new Outcome.Recorded(change.changeId(), log.end(), false), true);
        });
    }

    @Override
    public Preview preview(Change change, Actor actor) {
        List<Objection> malformed = objectionsTo(change);
        if (!malformed.isEmpty()) {
            return new Preview(List.of(), List.of(), malformed);
        }
        return log.write(change.changeId(), actor, () -> {
            Preview preview = objectionTo(change, actor)
                    .map(forbidden -> new Preview(List.of(), List.of(), List.of(forbidden)))
                    .orElseGet(() -> tried(change, actor));
            return new Written<>(preview, false);
        });
    }

    private Preview tried(Change change, Actor actor) {
        Trial trial = trials.run(change, actor, rights.reach(actor));
        // Where nothing would happen nothing takes over later; and what the actor may not change is not told of.
        List<Preview.LaterStep> later = trial.events().isEmpty() ? List.of() : trials.laterSteps(change.changeId());
        return new Preview(trial.events(), later, trial.objections());
    }

    /** Whoever protects persons need not be an editor, nor the other way round. */
    private Optional<Objection> objectionTo(Change change, Actor actor) {
        long protecting = change.commands().stream()
                .filter(ProtectionCommand.class::isInstance)
                .count();
        Optional<RuleViolation> toRecording =
                protecting < change.commands().size() ? rights.objectionToRecording(actor) : Optional.empty();
        return toRecording
                .or(() -> protecting > 0 ? rights.objectionToProtecting(actor) : Optional.empty())
                .map(Changes::aboutTheWhole);
    }

    private static List<Objection> objectionsTo(Change change) {
        List<Objection> objections = new ArrayList<>();
        Consumer<RuleViolation> object = violation -> objections.add(aboutTheWhole(violation));
        if (change.commands().isEmpty()) {
            object.accept(RuleViolation.of("no-commands"));
        }
        if (change.commands().size() > MOST_COMMANDS) {
            object.accept(RuleViolation.of("too-many-commands", MOST_COMMANDS));
        }
        objectionTo(change.reason(), LONGEST_REASON).ifPresent(broken -> object.accept(broken.in("reason")));
        objectionTo(change.note(), LONGEST_NOTE).ifPresent(broken -> object.accept(broken.in("note")));
        if (change.decision() != null) {
            change.decision().objection().ifPresent(broken -> object.accept(broken.within("decision")));
        }
        return objections;
    }

    private static Optional<RuleViolation> objectionTo(@Nullable String text, int longest) {
        String clean = PlainText.cleanOrNull(text);
        return clean == null ? Optional.empty() : PlainText.objectionTo(clean, longest);
    }

    private static Objection aboutTheWhole(RuleViolation violation) {
        return new Objection.Broken(OptionalInt.empty(), violation);
    }
}
