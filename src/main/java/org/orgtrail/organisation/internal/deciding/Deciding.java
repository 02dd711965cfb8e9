package org.orgtrail.organisation.internal.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.Timelines;

/**
 * Decides one command about one thing. Collects what is wrong with the command's own values; then, where nothing is, makes the
 * event, and drops it where it would leave every timeline as it is. Rules that need other things are the guard's.
 */
public final class Deciding {

    /** The longest name or title, in characters. */
    public static final int LONGEST_NAME = 200;

    /** What can be said of the first day without a thing. */
    private static final Set<Attribute<?>> ENDING = Set.of(Attribute.EXISTS, Attribute.CLOSING);

    private final Timelines state;
    private final LocalDate from;
    private final List<RuleViolation> violations = new ArrayList<>();

    private Deciding(Timelines state, Statement command) {
        this.state = state;
        this.from = command.effectiveFrom();
        date("effectiveFrom", from);
    }

    /** A command that brings a thing into being: its id must not be taken, unless all that it ever was has been taken back. */
    public static Deciding beginning(Timelines state, Statement command) {
        Deciding deciding = new Deciding(state, command);
        if (state.of(Attribute.EXISTS).points().stream().anyMatch(point -> Boolean.TRUE.equals(point.value()))) {
            deciding.violations.add(RuleViolation.of("id-taken", command.thing().text()));
        }
        return deciding;
    }

    /** A command about a thing that was recorded before. */
    public static Deciding about(Timelines state, Statement command) {
        Deciding deciding = new Deciding(state, command);
        if (state.isUnknown()) {
            deciding.violations.add(
                    RuleViolation.of("thing-unknown", command.thing().text()));
        } else if (state.lifetimes().isEmpty()) {
            deciding.violations.add(
                    RuleViolation.of("registered-in-error", command.thing().text()));
        }
        return deciding;
    }

    /** A command that ends a thing: the day before must be a day of its life. The day on which it ends already changes nothing. */
    public static Deciding ending(Timelines state, Statement command) {
        Deciding deciding = about(state, command);
        if (deciding.violations.isEmpty()) {
            deciding.check("effectiveFrom", deciding.lifeless());
        }
        return deciding;
    }

    private Optional<RuleViolation> lifeless() {
        List<EffectivePeriod> begun = state.lifetimes().stream()
                .filter(life -> life.from().isBefore(from))
                .toList();
        if (begun.isEmpty()) {
            LocalDate birth = state.lifetimes().getFirst().from();
            return Optional.of(RuleViolation.of("ends-before-it-begins", from, birth));
        }
        LocalDate end = begun.getLast().to();
        return end.isBefore(from) ? Optional.of(RuleViolation.of("already-ended", from, end)) : Optional.empty();
    }

    /** How sure a beginning is, where it was said. */
    public static Precision precision(@Nullable Precision said) {
        return said == null ? Precision.DAY : said;
    }

    /** A name, a title or a label: on one line. */
    public Deciding name(String field, @Nullable LocalText name) {
        return name == null ? this : check(field, name.objectionAsLine(LONGEST_NAME));
    }

    /** A text of any number of lines. */
    public Deciding text(String field, @Nullable LocalText text) {
        return text == null ? this : check(field, text.objection());
    }

    /** A link, whose address is sound by itself but may turn what stands beside it. */
    public Deciding link(String field, @Nullable Link link) {
        return link == null ? this : check(field, link.objection(LONGEST_NAME));
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

    /**
     * What the event tells besides what it sets has to be said of the thing for that day: it may have been taken back, by an
     * earlier command of the same change.
     */
    public Deciding needs(Attribute<?> attribute, LocalDate day) {
        if (violations.isEmpty() && state.at(attribute, day).isEmpty()) {
            String key = "attribute." + attribute.key();
            violations.add(RuleViolation.of(
                    "value-taken-back", new LocalText(Texts.of(Texts.SWEDISH, key), Texts.of(Texts.ENGLISH, key))));
        }
        return this;
    }

    /** Adds the violation, if there is one, as one of this field. */
    public Deciding check(String field, Optional<RuleViolation> violation) {
        violation.ifPresent(broken -> violations.add(broken.within(field)));
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

    /** The verdict where there is nothing to do: what is wrong all the same. */
    public Verdict nothing() {
        return violations.isEmpty() ? Verdict.NOTHING : Verdict.broken(violations);
    }

    /** On a day without the thing nothing is already so: whether anything can be said of that day is for the guard to judge. */
    private <V> boolean alreadySo(Step<V> step) {
        return !state.isUnknown()
                && (ENDING.contains(step.attribute()) || state.existsOn(step.from()))
                && Objects.equals(state.at(step.attribute(), step.from()).orElse(null), step.value());
    }
}
