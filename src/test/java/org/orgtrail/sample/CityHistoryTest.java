package org.orgtrail.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.ProtectionCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.sample.area.SampleChange;
import org.orgtrail.sample.city.CitySize;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Visibility;

/** The changes that the sample city is made of, as they are thought up. */
class CityHistoryTest {

    private static final CitySize SIZE = CitySize.of(150, 500, 1621);
    private static final Instant TODAY = Instant.parse("2026-11-24T11:00:00Z");

    @Test
    void the_same_seed_gives_the_same_changes_and_another_seed_others() {
        assertThat(changes(SIZE)).isEqualTo(changes(SIZE));
        assertThat(commands(changes(CitySize.of(150, 500, 1622)))).isNotEqualTo(commands(changes(SIZE)));
    }

    @Test
    void each_change_is_recorded_later_than_the_one_before_and_none_after_today() {
        for (CitySize size : List.of(SIZE, CitySize.of(600, 20_000, 7))) {
            List<Instant> moments =
                    Sample.city(size).changes().map(SampleChange::recordedAt).toList();
            assertThat(moments).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(size.changes());
            assertThat(moments.getLast()).isBefore(TODAY);
        }
    }

    @Test
    void as_many_changes_come_as_were_counted_and_the_last_is_known() {
        for (CitySize size : List.of(SIZE, CitySize.of(60, 200, 3))) {
            Sample sample = Sample.city(size);
            assertThat(sample.changes().map(SampleChange::id).toList())
                    .hasSize(sample.count())
                    .doesNotHaveDuplicates()
                    .endsWith(sample.last());
        }
    }

    @Test
    void the_reference_area_is_in_it_whole_and_no_sample_has_a_change_of_another() {
        assertThat(changes(SIZE).stream().map(Change::commands).toList())
                .containsAll(Sample.reference()
                        .changes()
                        .map(change -> change(change).commands())
                        .toList());
        assertThat(Stream.of(
                                Sample.reference(),
                                Sample.city(SIZE),
                                Sample.city(CitySize.of(150, 500, 1622)),
                                Sample.city(CitySize.of(150, 501, 1621)))
                        .flatMap(Sample::changes)
                        .map(SampleChange::id)
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_command_happens_but_a_step_taken_back_alone_and_what_nobody_would_see() {
        Set<Class<?>> happening = commands(changes(SIZE))
                .<Class<?>>map(OrganisationCommand::getClass)
                .collect(Collectors.toSet());
        assertThat(happening)
                .containsAll(kinds(OrganisationCommand.class)
                        .filter(kind -> kind != RetractStep.class && !ProtectionCommand.class.isAssignableFrom(kind))
                        .toList());
    }

    @Test
    void units_end_in_every_way() {
        assertThat(changes(SIZE).stream().flatMap(CityHistoryTest::endings).map(CloseUnit::outcome))
                .contains(ClosingOutcome.values());
    }

    @Test
    void parts_of_units_are_hived_off_and_units_absorbed_by_one_that_goes_on() {
        assertThat(changes(SIZE))
                .anyMatch(change ->
                        beginnings(change).anyMatch(it -> !it.predecessorIds().isEmpty())
                                && endings(change).findAny().isEmpty())
                .anyMatch(change -> endings(change).anyMatch(it -> it.outcome() == ClosingOutcome.MERGED)
                        && beginnings(change).findAny().isEmpty());
    }

    private static Stream<EstablishUnit> beginnings(Change change) {
        return commands(List.of(change)).filter(EstablishUnit.class::isInstance).map(EstablishUnit.class::cast);
    }

    private static Stream<CloseUnit> endings(Change change) {
        return commands(List.of(change)).filter(CloseUnit.class::isInstance).map(CloseUnit.class::cast);
    }

    @Test
    void people_act_for_others_and_numbers_are_for_staff_alone() {
        assertThat(commands(changes(SIZE)))
                .anyMatch(it -> it instanceof AppointPerson appointed && appointed.kind() == AppointmentKind.ACTING)
                .anyMatch(it -> it instanceof AppointPerson appointed && appointed.kind() == AppointmentKind.INTERIM)
                .anyMatch(it -> it instanceof PublishContactPoint point && point.visibility() == Visibility.STAFF);
    }

    @Test
    void changes_are_reported_late_planned_corrected_and_undone() {
        List<SampleChange> city = Sample.city(SIZE).changes().toList();
        assertThat(share(city, it -> holdsFrom(it).isBefore(recordedOn(it)))).isBetween(0.05, 0.4);
        assertThat(share(city, it -> holdsFrom(it).isAfter(recordedOn(it).plusDays(60))))
                .isGreaterThan(0.02);
        assertThat(city).filteredOn(it -> holdsFrom(it).getYear() == 2027).hasSizeGreaterThan(5);
        assertThat(commands(changes(SIZE)).filter(CorrectStep.class::isInstance))
                .hasSizeGreaterThan(10);
        assertThat(commands(changes(SIZE)).filter(RetractChange.class::isInstance))
                .hasSizeGreaterThan(10);
    }

    @Test
    void each_change_says_why_and_most_name_their_decision() {
        List<Change> changes = changes(SIZE);
        assertThat(changes).allSatisfy(change -> assertThat(change.reason()).isNotBlank());
        assertThat(changes.stream().filter(change -> change.decision() != null).count())
                .isGreaterThan(changes.size() / 2);
        assertThat(changes).anyMatch(change -> change.note() != null);
    }

    /** The series that the regulator keeps free for fiction, and domains that cannot exist. */
    @Test
    void numbers_and_addresses_are_nobodys() {
        assertThat(commands(changes(SIZE))
                        .filter(PublishContactPoint.class::isInstance)
                        .map(PublishContactPoint.class::cast)
                        .filter(point -> point.kind() == ContactKind.PHONE || point.kind() == ContactKind.EMAIL))
                .isNotEmpty()
                .allMatch(point -> point.value()
                        .matches("031-390 06 \\d\\d|070-174 06 (0[5-9]|[1-9]\\d)|[a-z0-9.]+@stadshuset\\.example"));
    }

    private static List<Change> changes(CitySize size) {
        return Sample.city(size).changes().map(CityHistoryTest::change).toList();
    }

    private static Change change(SampleChange change) {
        StepId step = new StepId(new UUID(0, 0));
        return change.change().apply((thing, attribute, page, day) -> step);
    }

    private static Stream<OrganisationCommand> commands(List<Change> changes) {
        return changes.stream().flatMap(change -> change.commands().stream());
    }

    private static double share(List<SampleChange> changes, Predicate<SampleChange> which) {
        return (double) changes.stream().filter(which).count() / changes.size();
    }

    /** The last day from which something of it holds; its own where nothing of it says. */
    private static LocalDate holdsFrom(SampleChange change) {
        return change(change).commands().stream()
                .map(command -> command instanceof Statement said && !(said instanceof RegisterPerson)
                        ? said.effectiveFrom()
                        : null)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(recordedOn(change));
    }

    private static LocalDate recordedOn(SampleChange change) {
        return change.recordedAt().atZone(ZoneId.of("Europe/Stockholm")).toLocalDate();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CityHistoryTest::kinds)
                : Stream.of(type);
    }
}
