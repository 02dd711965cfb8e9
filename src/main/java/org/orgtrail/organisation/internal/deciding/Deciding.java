package org.orgtrail.organisation.internal.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.Timelines;

/**
 * Decides one command about one thing. Collects what is wrong with the command's own values; then, where nothing is, makes the
 * event, and drops it where it would leave every timeline as it is. Rules that need other things are the guard's.
 */
public final class Deciding {

    /** The longest name or title, in characters. */
    public static final int LONGEST_NAME = 200;

    private final Timelines state;
    private final LocalDate from;
    private final List<RuleViolation> violations = new ArrayList<>();

    private Deciding(Timelines state, OrganisationCommand command) {
        this.state = state;
        this.from = command.effectiveFrom();
        date("effectiveFrom", from);
    }

    /** A command that brings a thing into being: its id must not be taken. */
    public static Deciding beginning(Timelines state, OrganisationCommand command) {
        Deciding deciding = new Deciding(state, command);
        if (!state.isUnknown()) {
            deciding.violations.add(RuleViolation.of("id-taken", command.thing().text()));
        }
        return deciding;
    }

    /** A command about a thing that was recorded before. */
    public static Deciding about(Timelines state, OrganisationCommand command) {
        Deciding deciding = new Deciding(state, command);
        if (state.isUnknown()) {
            deciding.violations.add(
                    RuleViolation.of("thing-unknown", command.thing().text()));
        }
        return deciding;
    }

    /** A command that ends a thing: the day before must be a day of its life. */
    public static Deciding ending(Timelines state, OrganisationCommand command) {
        Deciding deciding = about(state, command);
        boolean begunBefore =
                state.lifetimes().stream().anyMatch(life -> life.from().isBefore(deciding.from));
        if (!state.isUnknown() && !begunBefore) {
            deciding.check(
                    "effectiveFrom",
                    Optional.of(RuleViolation.of(
                            "ends-before-it-begins",
                            deciding.from,
                            state.lifetimes().getFirst().from())));
        }
        return deciding;
    }

    public Deciding name(String field, LocalText name) {
        return text(field, name, LONGEST_NAME);
    }

    public Deciding text(String field, @Nullable LocalText text, int longest) {
        if (text != null && !text.fits(longest)) {
            check(field, Optional.of(RuleViolation.of("text-too-long", longest)));
        }
        return this;
    }

    public Deciding date(String field, @Nullable LocalDate date) {
        if (date != null) {
            check(field, EffectiveDates.check(date));
        }
        return this;
    }

    public Deciding rank(String field, @Nullable Integer rank) {
        if (rank != null && (rank < 1 || rank > 9_999)) {
            check(field, Optional.of(RuleViolation.of("rank-out-of-range", 1, 9_999)));
        }
        return this;
    }

    /** Adds the violation, if there is one, as one of this field. */
    public Deciding check(String field, Optional<RuleViolation> violation) {
        violation.ifPresent(broken -> violations.add(broken.in(field)));
        return this;
    }

    /** The verdict: what is wrong, or else the event, or else nothing where the event changes nothing. */
    public Verdict then(Supplier<OrganisationEvent> event) {
        if (!violations.isEmpty()) {
            return Verdict.broken(violations);
        }
        OrganisationEvent happened = event.get();
        return happened.steps().stream().allMatch(this::alreadySo) ? Verdict.NOTHING : Verdict.of(happened);
    }

    private <V> boolean alreadySo(Step<V> step) {
        return !state.isUnknown()
                && Objects.equals(state.at(step.attribute(), step.from()).orElse(null), step.value());
    }
}
