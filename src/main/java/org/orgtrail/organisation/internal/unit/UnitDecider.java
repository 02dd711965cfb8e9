package org.orgtrail.organisation.internal.unit;

import static org.orgtrail.organisation.internal.deciding.Deciding.about;
import static org.orgtrail.organisation.internal.deciding.Deciding.beginning;
import static org.orgtrail.organisation.internal.deciding.Deciding.ending;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.ReclassifyUnit;
import org.orgtrail.organisation.command.RecodeUnit;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.UnitCommand;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.organisation.event.UnitReclassified;
import org.orgtrail.organisation.event.UnitRecoded;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.organisation.internal.deciding.Deciding;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.UnitId;

/** Decides what may be done to a unit. */
public final class UnitDecider {

    private UnitDecider() {}

    public static Verdict decide(Timelines unit, UnitCommand command, StepId step) {
        return switch (command) {
            case EstablishUnit c ->
                beginning(unit, c)
                        .name("names", c.names())
                        .check("parentId", ownParent(c.unitId(), c.parentId()))
                        .check("predecessorIds", ownSuccessor(c.unitId(), c.predecessorIds()))
                        .then(() -> new UnitEstablished(
                                c.unitId(),
                                step,
                                c.code(),
                                c.names(),
                                c.type(),
                                c.parentId(),
                                distinct(c.predecessorIds()),
                                c.effectiveFrom(),
                                Deciding.precision(c.precision())));
            case RenameUnit c ->
                about(unit, c)
                        .name("names", c.names())
                        .then(() -> new UnitRenamed(
                                c.unitId(),
                                step,
                                unit.at(Attribute.NAMES, c.effectiveFrom()).orElse(c.names()),
                                c.names(),
                                c.effectiveFrom()));
            case RecodeUnit c ->
                about(unit, c)
                        .then(() -> new UnitRecoded(
                                c.unitId(),
                                step,
                                unit.at(Attribute.CODE, c.effectiveFrom()).orElse(c.code()),
                                c.code(),
                                c.effectiveFrom()));
            case ReclassifyUnit c ->
                about(unit, c)
                        .then(() -> new UnitReclassified(
                                c.unitId(),
                                step,
                                unit.at(Attribute.TYPE, c.effectiveFrom()).orElse(c.type()),
                                c.type(),
                                c.effectiveFrom()));
            case DescribeUnit c ->
                about(unit, c)
                        .text("description", c.description())
                        .link("link", c.link())
                        .then(() -> new UnitDescribed(c.unitId(), step, c.description(), c.link(), c.effectiveFrom()));
            case RankUnit c ->
                about(unit, c)
                        .rank("rank", c.rank())
                        .then(() -> new UnitRanked(c.unitId(), step, c.rank(), c.effectiveFrom()));
            case MoveUnit c ->
                about(unit, c)
                        .check("parentId", ownParent(c.unitId(), c.parentId()))
                        .then(() -> new UnitMoved(
                                c.unitId(),
                                step,
                                unit.at(Attribute.PARENT, c.effectiveFrom()).orElse(null),
                                c.parentId(),
                                c.effectiveFrom()));
            case CloseUnit c -> {
                String receiver = PlainText.cleanOrNull(c.transferredTo());
                yield ending(unit, c)
                        .check("successorIds", successors(c))
                        .check("transferredTo", receiver(c.outcome(), receiver))
                        .then(() -> new UnitClosed(
                                c.unitId(),
                                step,
                                c.outcome(),
                                distinct(c.successorIds()),
                                receiver,
                                c.effectiveFrom()));
            }
        };
    }

    /** R5: how many successors each outcome has; the unit itself is none. */
    private static Optional<RuleViolation> successors(CloseUnit command) {
        int count = distinct(command.successorIds()).size();
        boolean fits = switch (command.outcome()) {
            case ABOLISHED, TRANSFERRED_OUT -> count == 0;
            case REPLACED, MERGED -> count == 1;
            case SPLIT -> count >= 2;
        };
        return ownSuccessor(command.unitId(), command.successorIds())
                .or(() -> fits ? Optional.empty() : Optional.of(RuleViolation.of("successor-count", count)));
    }

    private static Optional<RuleViolation> ownSuccessor(UnitId unit, List<UnitId> others) {
        return others.contains(unit) ? Optional.of(RuleViolation.of("own-successor")) : Optional.empty();
    }

    /** R5: only what leaves the organisation has a receiver outside it, and then it is named. */
    private static Optional<RuleViolation> receiver(ClosingOutcome outcome, @Nullable String receiver) {
        if (outcome == ClosingOutcome.TRANSFERRED_OUT) {
            return receiver == null
                    ? Optional.of(RuleViolation.of("receiver-missing"))
                    : PlainText.objectionToLine(receiver, Deciding.LONGEST_NAME);
        }
        return receiver == null ? Optional.empty() : Optional.of(RuleViolation.of("receiver-not-asked-for"));
    }

    private static List<UnitId> distinct(List<UnitId> units) {
        return units.stream().distinct().toList();
    }

    private static Optional<RuleViolation> ownParent(UnitId unit, @Nullable UnitId parent) {
        return unit.equals(parent) ? Optional.of(RuleViolation.of("own-parent")) : Optional.empty();
    }
}
