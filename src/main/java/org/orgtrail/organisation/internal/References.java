package org.orgtrail.organisation.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.CloseForum;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.DescribeForum;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveForum;
import org.orgtrail.organisation.command.MovePost;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.ProtectionCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RankForum;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.ReclassifyUnit;
import org.orgtrail.organisation.command.RecodeUnit;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameForum;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.organisation.command.ThingCommand;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.shared.ThingId;

/** The things that a command names. */
final class References {

    private References() {}

    /** The thing the command is about, then those it sets it in relation to. */
    static List<ThingId> of(ThingCommand command) {
        return switch (command) {
            case RetractStep c -> List.of(c.thing());
            case CorrectStep c -> of(c.right());
            case Statement statement -> of(statement);
        };
    }

    private static List<ThingId> of(Statement statement) {
        List<ThingId> things = new ArrayList<>();
        things.add(statement.thing());
        switch (statement) {
            case EstablishUnit c -> {
                add(things, c.parentId());
                things.addAll(c.predecessorIds());
            }
            case CloseUnit c -> things.addAll(c.successorIds());
            case MovePost c -> add(things, c.unitId());
            case MoveForum c -> add(things, c.hostUnitId());
            case MoveUnit c -> add(things, c.parentId());
            case EstablishPost c -> add(things, c.unitId());
            case AppointPerson c -> {
                add(things, c.postId());
                add(things, c.personId());
            }
            case EstablishForum c -> add(things, c.hostUnitId());
            case PublishContactPoint c -> add(things, c.owner());
            case RenameUnit _, RecodeUnit _, ReclassifyUnit _, DescribeUnit _, RankUnit _ -> {}
            case RetitlePost _, AbolishPost _, EndAppointment _ -> {}
            case RegisterPerson _, ChangePersonName _, ProtectionCommand _ -> {}
            case RenameForum _, DescribeForum _, RankForum _, CloseForum _ -> {}
            case ChangeContactPoint _, WithdrawContactPoint _ -> {}
        }
        return things;
    }

    private static void add(List<ThingId> things, @Nullable ThingId thing) {
        if (thing != null) {
            things.add(thing);
        }
    }
}
