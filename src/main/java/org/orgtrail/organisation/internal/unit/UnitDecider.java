package org.orgtrail.organisation.internal.unit;

import static org.orgtrail.organisation.internal.deciding.Deciding.about;
import static org.orgtrail.organisation.internal.deciding.Deciding.beginning;
import static org.orgtrail.organisation.internal.deciding.Deciding.ending;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.UnitCommand;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.Attribute;
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
                        .then(() -> new UnitEstablished(
                                c.unitId(), step, c.code(), c.names(), c.type(), c.parentId(), c.effectiveFrom()));
            case RenameUnit c ->
                about(unit, c)
                        .name("names", c.names())
                        .then(() -> new UnitRenamed(
                                c.unitId(),
                                step,
                                unit.at(Attribute.NAMES, c.effectiveFrom()).orElse(c.names()),
                                c.names(),
                                c.effectiveFrom()));
            case DescribeUnit c ->
                about(unit, c)
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
            case CloseUnit c -> ending(unit, c).then(() -> new UnitClosed(c.unitId(), step, c.effectiveFrom()));
        };
    }

    private static Optional<RuleViolation> ownParent(UnitId unit, @Nullable UnitId parent) {
        return unit.equals(parent) ? Optional.of(RuleViolation.of("own-parent")) : Optional.empty();
    }
}
