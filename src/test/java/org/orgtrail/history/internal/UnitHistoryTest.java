package org.orgtrail.history.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.orgtrail.history.internal.HistoryFixture.STAFF;
import static org.orgtrail.history.internal.HistoryFixture.TODAY;
import static org.orgtrail.history.internal.HistoryFixture.lines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.history.HistoryQueries.EntryPage;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.history.Sentence;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OrgtrailTest
class UnitHistoryTest {

    private static HistoryFixture organisation;
    private static int codes;

    private final UnitId city = UnitId.next();
    private final UnitId area = UnitId.next();
    private final UnitId other = UnitId.next();
    private final UnitId department = UnitId.next();
    private final PostId head = PostId.next();

    @BeforeAll
    static void begin(@Autowired ApplicationContext application) {
        organisation = new HistoryFixture(application);
    }

    @BeforeEach
    void establish() {
        record(
                "2010-01-01",
                unit(city, "Staden", null, "1900-01-01"),
                unit(area, "Området", city, "2000-01-01"),
                unit(other, "Andra området", city, "2000-01-01"),
                unit(department, "Avdelningen", other, "2005-01-01"),
                new PostEstablished(
                        head,
                        StepId.next(),
                        department,
                        LocalText.sv("Chef"),
                        PostRole.HEAD,
                        day("2005-01-01"),
                        Precision.DAY));
    }

    @Test
    void an_entry_carries_who_when_why_and_the_decision() {
        var recording = record("2014-12-18", renamed(area, "Området", "Kommunikation", "2015-01-01"));

        var entry = page(area, false, Span.ALL).entries().getFirst();
        assertThat(entry.change().id()).isEqualTo(recording.header().changeId());
        assertThat(entry.change().position()).isEqualTo(recording.position());
        assertThat(entry.effectiveFrom()).isEqualTo("2015-01-01");
        assertThat(entry.change().recordedAt()).isEqualTo(recording.recordedAt());
        assertThat(entry.change().recordedBy()).isEqualTo("sample");
        assertThat(entry.timing()).isEqualTo(new Timing.InTime());
        assertThat(entry.change().decision()).contains(recording.header().decision());
        assertThat(entry.change().reason()).contains("a reason");
        assertThat(entry.change().note()).isEmpty();
        assertThat(entry.sentences().getFirst().in(Texts.SWEDISH).text())
                .isEqualTo("Området byter namn till Kommunikation");
    }

    @Test
    void a_change_counts_while_its_thing_was_under_the_unit_and_on_the_day_after() {
        record("2015-01-01", renamed(department, "Avdelningen", "Före", "2015-08-31"));
        record("2015-08-15", moved(department, other, area, "2015-09-01"));
        record("2016-01-01", renamed(department, "Före", "Under", "2016-01-01"));
        record("2017-01-01", moved(department, area, other, "2017-01-01"));
        record("2017-01-01", described(department, "2017-01-01"));
        record("2017-01-02", renamed(department, "Under", "Efter", "2017-01-02"));

        assertThat(lines(page(area, true, Span.ALL)))
                .containsExactly(
                        "2017-01-01 Under får ny text",
                        "2017-01-01 Under flyttas härifrån till Andra området",
                        "2016-01-01 Före byter namn till Under",
                        "2015-09-01 Före flyttas hit från Andra området",
                        "2000-01-01 Området inrättas som område under Staden");
    }

    @Test
    void what_happened_to_holders_and_their_contact_points_counts_while_they_held_a_post_there() {
        PersonId person = PersonId.next();
        AppointmentId appointment = AppointmentId.next();
        record(
                "2012-01-01",
                new PersonRegistered(person, StepId.next(), "Lars Envik"),
                published(ContactId.next(), person, "031-1", Visibility.PUBLIC, "2011-12-31"));
        record("2012-01-01", appointed(appointment, person, "2012-01-01"));
        record("2013-01-01", published(ContactId.next(), person, "031-2", Visibility.PUBLIC, "2013-01-01"));
        record("2014-01-01", ended(appointment, person, "2014-01-01"));
        record("2014-01-02", published(ContactId.next(), person, "031-3", Visibility.PUBLIC, "2014-01-02"));

        assertThat(lines(page(other, true, Span.ALL)))
                .containsExactly(
                        "2014-01-01 Lars Envik lämnar befattningen som Chef i Avdelningen",
                        "2013-01-01 Lars Envik får telefonnumret 031-2",
                        "2012-01-01 Lars Envik förordnas som Chef i Avdelningen",
                        "2005-01-01 Avdelningen inrättas som område under Andra området; "
                                + "Befattningen Chef inrättas i Avdelningen",
                        "2000-01-01 Andra området inrättas som område under Staden");
        assertThat(lines(page(department, false, Span.ALL)))
                .containsExactly(
                        "2014-01-01 Lars Envik lämnar befattningen som Chef",
                        "2013-01-01 Lars Envik får telefonnumret 031-2",
                        "2012-01-01 Lars Envik förordnas som Chef",
                        "2005-01-01 Avdelningen inrättas som område under Andra området; "
                                + "Befattningen Chef inrättas i Avdelningen");
    }

    @Test
    void a_unit_alone_tells_its_sub_units_coming_and_going_but_nothing_else_of_them() {
        UnitId planned = UnitId.next();
        record("2011-01-01", unit(planned, "Ny", area, "2011-01-01"), described(planned, "2011-01-01"));
        record("2012-01-01", new UnitRanked(planned, StepId.next(), 1, day("2012-01-01")));
        record("2013-01-01", unit(UnitId.next(), "Djupare", planned, "2013-01-01"));
        record("2013-02-01", forum(area, "Rådet", "2013-02-01"), forum(planned, "Annat råd", "2013-02-01"));
        record(
                "2014-01-01",
                new UnitClosed(planned, StepId.next(), ClosingOutcome.ABOLISHED, List.of(), null, day("2014-01-01")));

        assertThat(lines(page(area, false, Span.ALL)))
                .containsExactly(
                        "2014-01-01 Ny läggs ned",
                        "2013-02-01 Forumet Rådet inrättas hos Området",
                        "2011-01-01 Ny inrättas som område under Området",
                        "2000-01-01 Området inrättas som område under Staden");
        assertThat(page(area, true, Span.ALL).total()).isEqualTo(6);
    }

    @Test
    void a_change_that_holds_from_two_days_is_two_entries_and_pages_count_entries() {
        record(
                "2012-01-01",
                renamed(area, "Området", "Två", "2012-01-01"),
                described(area, "2012-01-01"),
                renamed(area, "Två", "Tre", "2013-01-01"));

        var first = organisation.history.entries(
                Selection.of(new Scope.OfUnit(area, true)), AsOf.on(TODAY), Actor.VISITOR, Span.ALL, 0, 2);
        assertThat(first.total()).isEqualTo(3);
        assertThat(lines(first))
                .containsExactly(
                        "2013-01-01 Två byter namn till Tre",
                        "2012-01-01 Området byter namn till Två; Två får ny text");
        var beyond = organisation.history.entries(
                Selection.of(new Scope.OfUnit(area, true)), AsOf.on(TODAY), Actor.VISITOR, Span.ALL, 3, 2);
        assertThat(beyond.total()).isEqualTo(3);
        assertThat(beyond.entries()).isEmpty();
    }

    @Test
    void planned_is_what_holds_after_the_asked_day_and_late_what_was_recorded_after_it_held() {
        record("2026-10-02", renamed(area, "Området", "Sedan", "2027-01-01"));
        record("2026-10-02", renamed(area, "Sedan", "Ännu senare", "2028-01-01"));
        record("2016-08-22", described(area, "2016-08-15"));
        // Half past midnight in Stockholm is the day before in UTC.
        organisation.recordAt(day("2016-09-02"), LocalTime.of(0, 30), described(area, "2016-09-01"));

        assertThat(page(area, false, Span.AFTER_THE_DAY).entries())
                .extracting(entry -> entry.effectiveFrom().toString(), entry -> entry.timing())
                .containsExactly(tuple("2027-01-01", new Timing.Planned()), tuple("2028-01-01", new Timing.Planned()));
        assertThat(page(area, false, Span.UNTIL_THE_DAY).entries())
                .extracting(entry -> entry.timing())
                .startsWith(new Timing.Late(1), new Timing.Late(7));
        assertThat(organisation
                        .history
                        .entries(
                                Selection.of(new Scope.OfUnit(area, false)),
                                AsOf.on(day("2027-01-01")),
                                Actor.VISITOR,
                                Span.UNTIL_THE_DAY,
                                0,
                                1)
                        .entries()
                        .getFirst()
                        .timing())
                .isEqualTo(new Timing.InTime());
        assertThat(page(area, false, Span.ALL).total()).isEqualTo(5);
    }

    @Test
    void what_was_recorded_later_than_the_asked_position_is_unknown_there() {
        var before = record("2015-01-01", renamed(department, "Avdelningen", "Två", "2015-01-01"));
        record("2016-01-01", moved(department, other, area, "2014-01-01"));

        var known = organisation.history.entries(
                Selection.of(new Scope.OfUnit(other, true)),
                new AsOf(TODAY, before.position()),
                Actor.VISITOR,
                Span.ALL,
                0,
                1);
        assertThat(lines(known)).containsExactly("2015-01-01 Avdelningen byter namn till Två");
        assertThat(lines(page(other, true, Span.ALL)).getFirst())
                .isEqualTo("2014-01-01 Avdelningen flyttas härifrån till Området");
        assertThat(lines(page(area, true, Span.ALL)).getFirst())
                .isEqualTo("2015-01-01 Avdelningen byter namn till Två");
    }

    @Test
    void contact_points_for_staff_are_told_to_staff_only() {
        ContactId open = ContactId.next();
        ContactId closed = ContactId.next();
        ContactId closedToday = ContactId.next();
        record("2011-01-01", published(open, area, "031-0", Visibility.PUBLIC, "2011-01-01"));
        record("2012-01-01", published(closed, area, "031-1", Visibility.STAFF, "2012-01-01"));
        record(
                "2013-01-01",
                new ContactPointWithdrawn(closed, StepId.next(), area, ContactKind.PHONE, "031-1", day("2013-01-01")));
        record("2014-01-01", published(closedToday, area, "031-2", Visibility.PUBLIC, "2014-01-01"));
        record(
                "2015-01-01",
                new ContactPointChanged(
                        closedToday,
                        StepId.next(),
                        area,
                        ContactKind.PHONE,
                        "031-2",
                        "031-3",
                        null,
                        Visibility.STAFF,
                        day("2015-01-01")));

        assertThat(lines(page(area, false, Span.ALL)))
                .containsExactly(
                        "2011-01-01 Området får telefonnumret 031-0",
                        "2000-01-01 Området inrättas som område under Staden");
        assertThat(page(area, false, Span.ALL).total()).isEqualTo(2);
        assertThat(organisation
                        .history
                        .entries(Selection.of(new Scope.OfUnit(area, false)), AsOf.on(TODAY), STAFF, Span.ALL, 0, 500)
                        .total())
                .isEqualTo(6);
        List<OrganisationEvent> planned = List.of(
                new ContactPointWithdrawn(
                        closedToday, StepId.next(), area, ContactKind.PHONE, "031-3", day("2027-01-01")),
                published(ContactId.next(), area, "031-4", Visibility.STAFF, "2027-01-01"));
        assertThat(organisation.history.tell(planned, AsOf.on(TODAY), Actor.VISITOR, Texts.SWEDISH))
                .isEmpty();
        assertThat(organisation.history.tell(planned, AsOf.on(TODAY), STAFF, Texts.SWEDISH))
                .hasSize(2);
    }

    @Test
    void a_preview_names_what_is_known_and_what_it_brings_itself() {
        UnitId planned = UnitId.next();
        PostId post = PostId.next();
        PersonId person = PersonId.next();
        LocalDate from = day("2027-01-01");
        List<OrganisationEvent> events = List.of(
                unit(planned, "Ny enhet", area, "2027-01-01"),
                new PersonRegistered(person, StepId.next(), "Gun Björkman"),
                new PostEstablished(
                        post, StepId.next(), planned, LocalText.sv("Enhetschef"), PostRole.HEAD, from, Precision.DAY),
                new PersonAppointed(
                        AppointmentId.next(),
                        StepId.next(),
                        post,
                        person,
                        AppointmentKind.PERMANENT,
                        from,
                        Precision.DAY,
                        day("2028-01-01")),
                renamed(area, "Området", "Kommunikation", "2027-01-01"),
                published(ContactId.next(), head, "031-1", Visibility.PUBLIC, "2027-01-01"));

        List<Sentence> sentences = organisation.history.tell(events, AsOf.on(TODAY), Actor.VISITOR, Texts.SWEDISH);

        assertThat(sentences.stream().map(Sentence::text))
                .containsExactly(
                        "Ny enhet inrättas som område under Kommunikation",
                        "Befattningen Enhetschef inrättas i Ny enhet",
                        "Gun Björkman förordnas som Enhetschef i Ny enhet, till och med 2027-12-31",
                        "Området byter namn till Kommunikation",
                        "Chef i Avdelningen får telefonnumret 031-1");
    }

    @Test
    void an_event_applied_twice_changes_nothing() {
        record("2015-01-01", moved(department, other, area, "2015-01-01"));
        var before = organisation.tables();

        organisation.log.forEach(organisation::apply);

        assertThat(organisation.tables()).isEqualTo(before);
    }

    @Test
    void a_rebuild_gives_identical_tables() {
        record(
                "2015-01-01",
                moved(department, other, area, "2015-01-01"),
                moved(department, area, city, "2015-01-01"),
                published(ContactId.next(), area, "031-1", Visibility.STAFF, "2015-01-01"));
        record("2016-01-01", moved(department, city, other, "2014-01-01"));
        var before = organisation.tables();

        organisation.projector.reset();
        assertThat(organisation.tables().values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        organisation.log.forEach(organisation::apply);

        assertThat(organisation.tables()).isEqualTo(before);
    }

    @Test
    void of_two_things_of_one_name_the_same_is_told_once() {
        record(
                "2011-01-01",
                unit(UnitId.next(), "Tvilling", area, "2011-01-01"),
                unit(UnitId.next(), "Tvilling", area, "2011-01-01"));

        assertThat(lines(page(area, true, Span.UNTIL_THE_DAY)).getFirst())
                .isEqualTo("2011-01-01 Tvilling inrättas som område under Området");
    }

    @Test
    void a_page_has_limits() {
        assertThatThrownBy(() -> organisation.history.entries(
                        Selection.of(new Scope.OfUnit(area, true)), AsOf.on(TODAY), Actor.VISITOR, Span.ALL, 0, 501))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EntryPage page(UnitId unit, boolean subtree, Span span) {
        return organisation.history.entries(
                Selection.of(new Scope.OfUnit(unit, subtree)), AsOf.on(TODAY), Actor.VISITOR, span, 0, 500);
    }

    private static Recording record(String recordedOn, OrganisationEvent... events) {
        return organisation.record(day(recordedOn), events);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static UnitEstablished unit(UnitId id, String name, @Nullable UnitId parent, String from) {
        return new UnitEstablished(
                id,
                StepId.next(),
                new UnitCode("U" + ++codes),
                LocalText.sv(name),
                UnitType.AREA,
                parent,
                List.of(),
                day(from),
                Precision.DAY);
    }

    private static UnitRenamed renamed(UnitId unit, String previous, String name, String from) {
        return new UnitRenamed(unit, StepId.next(), LocalText.sv(previous), LocalText.sv(name), day(from));
    }

    private static UnitDescribed described(UnitId unit, String from) {
        return new UnitDescribed(unit, StepId.next(), LocalText.sv("Texten från " + from), null, day(from));
    }

    private static UnitMoved moved(UnitId unit, UnitId previous, UnitId parent, String from) {
        return new UnitMoved(unit, StepId.next(), previous, parent, day(from));
    }

    private static ForumEstablished forum(UnitId host, String name, String from) {
        return new ForumEstablished(
                ForumId.next(), StepId.next(), host, LocalText.sv(name), null, null, day(from), Precision.DAY);
    }

    private PersonAppointed appointed(AppointmentId appointment, PersonId person, String from) {
        return new PersonAppointed(
                appointment, StepId.next(), head, person, AppointmentKind.PERMANENT, day(from), Precision.DAY, null);
    }

    private AppointmentEnded ended(AppointmentId appointment, PersonId person, String from) {
        return new AppointmentEnded(appointment, StepId.next(), head, person, null, day(from));
    }

    private static ContactPointPublished published(
            ContactId id, ThingId owner, String value, Visibility visibility, String from) {
        return new ContactPointPublished(
                id, StepId.next(), owner, ContactKind.PHONE, value, null, visibility, day(from));
    }
}
