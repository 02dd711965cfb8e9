package org.orgtrail.history.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.testing.TestClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records real changes and reads what history tells of them, on {@link #TODAY}. */
final class Recorder {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final HistoryQueries history;
    final Actor staff;
    final ReadModels readModels;
    private final OrganisationActions actions;
    private final JdbcTemplate jdbc;

    Recorder(ApplicationContext application) {
        application.getBean(TestClock.class).set(TODAY);
        history = application.getBean(HistoryQueries.class);
        actions = application.getBean(OrganisationActions.class);
        readModels = application.getBean(ReadModels.class);
        jdbc = application.getBean(JdbcTemplate.class);
        staff = TestAccounts.administrator(jdbc, "admin" + System.nanoTime());
    }

    /** A change that was recorded, and where it is in the log. */
    record Did(ChangeId change, Position position) {}

    Did did(OrganisationCommand... commands) {
        return did(List.of(commands));
    }

    Did did(List<OrganisationCommand> commands) {
        Outcome outcome = actions.record(change(commands), staff);
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        Outcome.Recorded recorded = (Outcome.Recorded) outcome;
        assertThat(readModels.await(recorded.position())).isTrue();
        return new Did(recorded.changeId(), recorded.position());
    }

    List<OrganisationEvent> preview(OrganisationCommand... commands) {
        var preview = actions.preview(change(List.of(commands)), staff);
        assertThat(preview.objections()).isEmpty();
        return preview.events();
    }

    private static Change change(List<OrganisationCommand> commands) {
        return new Change(ChangeId.next(), Position.LATEST, null, null, null, commands);
    }

    /** The step by which the change stated something of the thing; of several, the last. */
    StepId step(Did did, ThingId thing) {
        return new StepId(jdbc.queryForList("""
                select step_id from history_event where position = ? and thing = ? and retracted is null
                 order by ordinal desc limit 1""", UUID.class, did.position().value(), thing.value())
                .getFirst());
    }

    List<String> world(UnitId unit, Locale locale) {
        return world(unit, Position.LATEST, locale);
    }

    List<String> world(UnitId unit, Position knownAt, Locale locale) {
        return lines(unit, knownAt, Span.ALL, locale, staff);
    }

    List<String> log(UnitId unit, Locale locale) {
        return lines(unit, Position.LATEST, Span.AS_RECORDED, locale, staff);
    }

    List<String> lines(UnitId unit, Position knownAt, Span span, Locale locale, Actor actor) {
        return history
                .entries(Selection.of(new Scope.OfUnit(unit, true)), new AsOf(TODAY, knownAt), actor, span, 0, 100)
                .entries()
                .stream()
                .map(entry -> line(entry, locale))
                .toList();
    }

    static String line(ChangeEntry entry, Locale locale) {
        return entry.effectiveFrom() + " " + String.join("; ", sentences(entry, locale));
    }

    static List<String> sentences(ChangeEntry entry, Locale locale) {
        return entry.sentences().stream().map(told -> told.in(locale).text()).toList();
    }

    // What is recorded often

    UnitId unit(String name, @Nullable UnitId parent, String from) {
        UnitId id = UnitId.next();
        did(establish(id, name, parent, from));
        return id;
    }

    PersonId person(String name) {
        PersonId id = PersonId.next();
        did(new RegisterPerson(id, name));
        return id;
    }

    static EstablishUnit establish(UnitId id, String name, @Nullable UnitId parent, String from) {
        UnitCode code = new UnitCode("H-" + NUMBERS.incrementAndGet());
        return new EstablishUnit(id, code, LocalText.sv(name), UnitType.DEPARTMENT, parent, LocalDate.parse(from));
    }

    static RenameUnit rename(UnitId unit, String name, String from) {
        return new RenameUnit(unit, LocalText.sv(name), LocalDate.parse(from));
    }

    static PublishContactPoint publish(ContactId id, ThingId owner, String value, Visibility visibility, String from) {
        return new PublishContactPoint(id, owner, ContactKind.PHONE, value, null, visibility, LocalDate.parse(from));
    }
}
