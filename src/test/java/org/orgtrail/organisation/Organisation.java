package org.orgtrail.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** Records small changes in tests, all from 2020-01-01 unless said otherwise, and reads outcomes. */
final class Organisation {

    static final LocalDate START = LocalDate.of(2020, 1, 1);

    private static final AtomicInteger CODES = new AtomicInteger();

    private final OrganisationActions actions;
    private final Actor actor;

    Organisation(OrganisationActions actions, Actor actor) {
        this.actions = actions;
        this.actor = actor;
    }

    static Change change(OrganisationCommand... commands) {
        return changeBasedOn(Position.LATEST, commands);
    }

    static Change changeBasedOn(Position seen, OrganisationCommand... commands) {
        return new Change(ChangeId.next(), seen, null, null, null, List.of(commands));
    }

    Outcome record(OrganisationCommand... commands) {
        return actions.record(change(commands), actor);
    }

    /** Records what must succeed; gives the position. */
    Position did(OrganisationCommand... commands) {
        Outcome outcome = record(commands);
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        return ((Outcome.Recorded) outcome).position();
    }

    UnitId unit(String name, @Nullable UnitId parent) {
        UnitId id = UnitId.next();
        did(establish(id, name, parent, START));
        return id;
    }

    PostId head(UnitId unit) {
        PostId id = PostId.next();
        did(new EstablishPost(id, unit, LocalText.sv("Chef"), PostRole.HEAD, START));
        return id;
    }

    PersonId person(String name) {
        PersonId id = PersonId.next();
        did(new RegisterPerson(id, name));
        return id;
    }

    static EstablishUnit establish(UnitId id, String name, @Nullable UnitId parent, LocalDate from) {
        UnitCode code = new UnitCode("T-" + CODES.incrementAndGet());
        return new EstablishUnit(id, code, LocalText.sv(name), UnitType.DEPARTMENT, parent, from);
    }

    static AppointPerson appoint(
            AppointmentId id, PostId post, PersonId person, LocalDate from, @Nullable LocalDate to) {
        return new AppointPerson(id, post, person, AppointmentKind.PERMANENT, from, to);
    }

    /** The objections of a rejected change, each written {@code command:code@field}, or its kind. */
    static List<String> objections(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return lines(((Outcome.Rejected) outcome).objections());
    }

    static List<String> lines(List<Objection> objections) {
        return objections.stream().map(Organisation::line).toList();
    }

    private static String line(Objection objection) {
        String where = objection.command().isPresent() ? objection.command().getAsInt() + ":" : "";
        return where
                + switch (objection) {
                    case Objection.Broken broken ->
                        broken.violation().code()
                                + broken.violation()
                                        .field()
                                        .map(field -> "@" + field)
                                        .orElse("");
                    case Objection.NotChecked _ -> "not-checked";
                    case Objection.Conflict conflict ->
                        "conflict " + conflict.attribute() + " "
                                + conflict.theirs().sv() + " / "
                                + conflict.mine().sv();
                };
    }
}
