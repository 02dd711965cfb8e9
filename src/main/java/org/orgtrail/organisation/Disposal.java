package org.orgtrail.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.CloseForum;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.MoveForum;
import org.orgtrail.organisation.command.MovePost;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.command.ThingCommand;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/**
 * What becomes of one thing that is under a unit, when that is closed or gives it away (rule R4).
 *
 * @param thing a sub-unit, post, appointment, forum or contact point
 * @param from the first day on which it is so: that of the closing, or that on which the thing arrives where it comes later
 */
public record Disposal(ThingId thing, LocalDate from, Fate fate) {

    /** Where the thing goes. */
    public sealed interface Fate {}

    /** To another unit, with what is its own. For sub-units, posts and forums: the rest follows what it belongs to. */
    public record MoveTo(UnitId unit) implements Fate {}

    /** It ends. What belongs to it has a disposal of its own. */
    public record End() implements Fate {}

    /** What was planned of it is taken back, as never true. */
    public record TakeBack(List<StepId> steps) implements Fate {

        public TakeBack {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The commands that bring it about.
     *
     * @throws InvalidValue {@code cannot-move} where the fate is a move, and the thing follows what it belongs to
     */
    Stream<ThingCommand> commands() {
        return switch (fate) {
            case MoveTo(UnitId unit) -> Stream.of(move(unit));
            case End() -> Stream.of(end());
            case TakeBack(List<StepId> steps) -> steps.stream().map(step -> new RetractStep(thing, step, Set.of()));
        };
    }

    private ThingCommand move(UnitId unit) {
        return switch (thing) {
            case UnitId it -> new MoveUnit(it, unit, from);
            case PostId it -> new MovePost(it, unit, from);
            case ForumId it -> new MoveForum(it, unit, from);
            case AppointmentId _, ContactId _, PersonId _ -> throw InvalidValue.of("cannot-move", thing.text());
        };
    }

    private ThingCommand end() {
        return switch (thing) {
            case UnitId it -> CloseUnit.abolish(it, from);
            case PostId it -> new AbolishPost(it, from);
            case AppointmentId it -> new EndAppointment(it, null, from);
            case ForumId it -> new CloseForum(it, from);
            case ContactId it -> new WithdrawContactPoint(it, from);
            case PersonId _ -> throw InvalidValue.of("cannot-end", thing.text());
        };
    }
}
