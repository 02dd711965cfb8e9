package org.orgtrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records a small organisation of two like subtrees under one root. */
final class TwoSubtrees {

    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final AtomicInteger CODES = new AtomicInteger();

    private final OrganisationActions actions;
    private final Actor recorder;
    private final JdbcTemplate jdbc;

    TwoSubtrees(OrganisationActions actions, Actor recorder, JdbcTemplate jdbc) {
        this.actions = actions;
        this.recorder = recorder;
        this.jdbc = jdbc;
    }

    ChangeId record(OrganisationCommand... commands) {
        Change change = new Change(ChangeId.next(), Position.LATEST, null, null, null, List.of(commands));
        assertThat(actions.record(change, recorder)).isInstanceOf(Outcome.Recorded.class);
        return change.changeId();
    }

    static UnitCode code() {
        return new UnitCode("D-" + CODES.incrementAndGet());
    }

    static EstablishUnit establish(UnitId id, UnitCode code, @Nullable UnitId parent) {
        return new EstablishUnit(id, code, LocalText.sv("Enhet " + code), UnitType.DEPARTMENT, parent, START);
    }

    Place under(UnitId root, String phone) {
        UnitCode code = code();
        UnitId unit = UnitId.next();
        UnitId team = UnitId.next();
        UnitId other = UnitId.next();
        PostId post = PostId.next();
        PersonId person = PersonId.next();
        AppointmentId appointment = AppointmentId.next();
        ForumId forum = ForumId.next();
        ContactId contact = ContactId.next();
        ContactId closed = ContactId.next();
        String closedPhone = phone + " 99";
        record(
                establish(unit, code, root),
                establish(team, code(), unit),
                establish(other, code(), unit),
                new EstablishPost(post, unit, LocalText.sv("Chef"), PostRole.OTHER, START),
                new RegisterPerson(person, "Person " + code),
                new AppointPerson(appointment, post, person, AppointmentKind.PERMANENT, START, null),
                new EstablishForum(forum, unit, LocalText.sv("Rådet"), null, null, START),
                forStaff(contact, unit, phone),
                forStaff(ContactId.next(), post, phone),
                forStaff(ContactId.next(), person, phone),
                forStaff(ContactId.next(), forum, phone),
                forEditors(closed, unit, closedPhone),
                forEditors(ContactId.next(), post, closedPhone),
                forEditors(ContactId.next(), person, closedPhone),
                forEditors(ContactId.next(), forum, closedPhone));
        ChangeId change = record(new RenameUnit(team, LocalText.sv("Nyare " + code), START.plusYears(2)));
        StepId step = new StepId(Objects.requireNonNull(jdbc.queryForObject(
                "select distinct step_id from guard_step where change_id = ?", UUID.class, change.value())));
        return new Place(
                code,
                unit,
                team,
                other,
                post,
                person,
                appointment,
                forum,
                contact,
                phone,
                closed,
                closedPhone,
                change,
                step);
    }

    private static PublishContactPoint forEditors(ContactId contact, ThingId owner, String phone) {
        return new PublishContactPoint(contact, owner, ContactKind.PHONE, phone, null, Visibility.EDITORS, START);
    }

    private static PublishContactPoint forStaff(ContactId contact, ThingId owner, String phone) {
        return new PublishContactPoint(contact, owner, ContactKind.PHONE, phone, null, Visibility.STAFF, START);
    }
}
