package org.orgtrail.organisation.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.CloseForum;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.DescribeForum;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RankForum;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameForum;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.shared.ThingId;

/** The things that a command names. */
final class References {

    private References() {}

    /** The thing the command is about, then those it sets it in relation to. */
    static List<ThingId> of(OrganisationCommand command) {
        List<ThingId> things = new ArrayList<>();
        things.add(command.thing());
        switch (command) {
            case EstablishUnit c -> add(things, c.parentId());
            case MoveUnit c -> add(things, c.parentId());
            case EstablishPost c -> add(things, c.unitId());
            case AppointPerson c -> {
                add(things, c.postId());
                add(things, c.personId());
            }
            case EstablishForum c -> add(things, c.hostUnitId());
            case PublishContactPoint c -> add(things, c.owner());
            case RenameUnit _, DescribeUnit _, RankUnit _, CloseUnit _ -> {}
            case RetitlePost _, AbolishPost _, EndAppointment _, RegisterPerson _ -> {}
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
