package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Changes that are really recorded, and then read. Everything begins in 2020 unless said otherwise. */
abstract class DirectoryCase {

    static final LocalDate D2020 = LocalDate.of(2020, 1, 1);
    static final LocalDate D2021 = LocalDate.of(2021, 1, 1);
    static final LocalDate D2022 = LocalDate.of(2022, 1, 1);
    static final LocalDate D2023 = LocalDate.of(2023, 1, 1);
    static final LocalDate D2024 = LocalDate.of(2024, 1, 1);

    private static final AtomicInteger CODES = new AtomicInteger();

    @Autowired
    OrganisationActions actions;

    @Autowired
    DirectoryQueries directory;

    @Autowired
    ReadModels readModels;

    @Autowired
    JdbcTemplate jdbc;

    Actor admin = Actor.VISITOR;

    @BeforeEach
    void administrator() {
        admin = TestAccounts.administrator(jdbc, "admin" + System.nanoTime());
    }

    /** What was recorded: to undo it, and to ask what was known right after it. */
    record Done(ChangeId change, Position position) {

        AsOf on(LocalDate day) {
            return new AsOf(day, position);
        }
    }

    Done did(OrganisationCommand... commands) {
        return did(List.of(commands));
    }

    Done did(Collection<? extends OrganisationCommand> commands) {
        Change change = new Change(ChangeId.next(), Position.LATEST, null, null, null, List.copyOf(commands));
        Outcome outcome = actions.record(change, admin);
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        Outcome.Recorded recorded = (Outcome.Recorded) outcome;
        assertThat(readModels.await(recorded.position())).isTrue();
        return new Done(recorded.changeId(), recorded.position());
    }

    static EstablishUnit establish(String name, @Nullable UnitId parent, LocalDate from) {
        UnitCode code = new UnitCode("D-" + CODES.incrementAndGet());
        return new EstablishUnit(UnitId.next(), code, LocalText.sv(name), UnitType.DEPARTMENT, parent, from);
    }

    UnitId unit(String name, @Nullable UnitId parent) {
        EstablishUnit unit = establish(name, parent, D2020);
        did(unit);
        return unit.unitId();
    }

    static RenameUnit rename(UnitId unit, String name, LocalDate from) {
        return new RenameUnit(unit, LocalText.sv(name), from);
    }

    PostId post(UnitId unit, String title, PostRole role) {
        PostId id = PostId.next();
        did(new EstablishPost(id, unit, LocalText.sv(title), role, D2020));
        return id;
    }

    PersonId person(String name) {
        PersonId id = PersonId.next();
        did(new RegisterPerson(id, name));
        return id;
    }

    AppointmentId appoint(PostId post, PersonId person, LocalDate from) {
        AppointmentId id = AppointmentId.next();
        did(new AppointPerson(id, post, person, AppointmentKind.PERMANENT, from, null));
        return id;
    }

    static PublishContactPoint phone(
            ContactId id, ThingId owner, String number, Visibility visibility, LocalDate from) {
        return new PublishContactPoint(id, owner, ContactKind.PHONE, number, null, visibility, from);
    }

    /** The step recorded last of those that stand on the timeline. */
    StepId step(ThingId thing, Attribute<?> attribute) {
        return new StepId(Optional.ofNullable(jdbc.queryForObject("""
                        select step_id from guard_step where thing = ? and attribute = ? and standing and retracts is null
                        order by position desc limit 1""", UUID.class, thing.value(), attribute.key()))
                .orElseThrow());
    }

    UnitPage page(UnitId unit, AsOf asOf) {
        return page(unit, asOf, admin);
    }

    UnitPage page(UnitId unit, AsOf asOf, Actor actor) {
        UnitAnswer answer = directory.unit(unit, asOf, actor);
        assertThat(answer).isInstanceOf(UnitAnswer.Page.class);
        return ((UnitAnswer.Page) answer).page();
    }
}
