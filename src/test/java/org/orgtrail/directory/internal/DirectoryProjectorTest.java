package org.orgtrail.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.KnownRows;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events in, rectangles out: each written {@code from..to known from..to name}. */
class DirectoryProjectorTest {

    private static final UnitId UNIT = UnitId.next();
    private static final LocalDate D2010 = LocalDate.of(2010, 1, 1);
    private static final LocalDate D2015 = LocalDate.of(2015, 1, 1);
    private static final LocalDate D2020 = LocalDate.of(2020, 1, 1);

    private JdbcTemplate jdbc;
    private DirectoryProjector projector;

    @BeforeEach
    void empty_directory() {
        jdbc = new JdbcTemplate(TestDatabase.create().appDataSource());
        projector = new DirectoryProjector(jdbc);
    }

    @Test
    void a_unit_lasts_until_further_notice() {
        happens(1, established("A", D2010));
        assertThat(rectangles()).containsExactly("2010-01-01..open, known 1..open: A");
    }

    @Test
    void a_change_from_a_date_divides_time_in_the_world_and_in_the_log() {
        happens(1, established("A", D2010));
        happens(2, renamed("B", D2015));
        assertThat(rectangles())
                .containsExactly(
                        "2010-01-01..open, known 1..2: A",
                        "2010-01-01..2015-01-01, known 2..open: A",
                        "2015-01-01..open, known 2..open: B");
    }

    @Test
    void a_change_before_a_later_step_holds_until_that_step() {
        happens(1, established("A", D2010));
        happens(2, renamed("C", D2020));
        happens(3, renamed("B", D2015));
        assertThat(known(3))
                .containsExactly(
                        "2010-01-01..2015-01-01, known 3..open: A",
                        "2015-01-01..2020-01-01, known 3..open: B",
                        "2020-01-01..open, known 2..open: C");
    }

    @Test
    void of_two_steps_on_one_date_the_later_recorded_counts() {
        happens(1, established("A", D2010));
        happens(2, renamed("B", D2010));
        assertThat(known(2)).containsExactly("2010-01-01..open, known 2..open: B");
        assertThat(known(1)).containsExactly("2010-01-01..open, known 1..2: A");
    }

    @Test
    void after_its_end_a_unit_has_no_rectangle() {
        happens(1, established("A", D2010));
        happens(2, new UnitClosed(UNIT, StepId.next(), ClosingOutcome.ABOLISHED, List.of(), null, D2015));
        assertThat(known(2)).containsExactly("2010-01-01..2015-01-01, known 2..open: A");
    }

    @Test
    void the_events_of_one_change_are_known_together_and_what_lies_between_them_never() {
        happens(2, established("A", D2010), renamed("B", D2010), new UnitRanked(UNIT, StepId.next(), 1, D2015));
        assertThat(rectangles())
                .containsExactly("2010-01-01..2015-01-01, known 2..open: B", "2015-01-01..open, known 2..open: B");
    }

    @Test
    void an_event_applied_twice_changes_nothing() {
        OrganisationEvent established = established("A", D2010);
        OrganisationEvent renamed = renamed("B", D2015);
        happens(1, established);
        happens(2, renamed);
        List<String> once = rectangles();
        happens(1, established);
        happens(2, renamed);
        assertThat(rectangles()).isEqualTo(once);
    }

    @Test
    void each_value_knows_the_change_and_the_step_that_set_it() {
        UnitEstablished established = established("A", D2010);
        UnitRenamed renamed = renamed("B", D2015);
        happens(1, established);
        Recording second = happens(2, renamed);
        String setBy = jdbc.queryForObject(
                "select set_by from directory_thing where valid_from = ? and known_to = ?",
                String.class,
                D2015,
                KnownRows.OPEN);
        assertThat(setBy)
                .contains("\"names\":{\"change\":\"" + second.header().changeId() + "\",\"step\":\"" + renamed.stepId())
                .contains("\"step\":\"" + established.stepId());
    }

    @Test
    void no_two_rectangles_of_a_thing_overlap() {
        happens(1, established("A", D2010));
        happens(2, renamed("C", D2020));
        happens(3, renamed("B", D2015));
        happens(4, renamed("B2", D2015.plusDays(1)), renamed("A2", D2010));
        happens(5, new UnitClosed(UNIT, StepId.next(), ClosingOutcome.ABOLISHED, List.of(), null, D2020.plusYears(1)));
        assertThat(jdbc.queryForObject("""
                        select count(*) from directory_thing a join directory_thing b
                          on a.thing = b.thing and (a.valid_from, a.known_from) < (b.valid_from, b.known_from)
                        where a.valid_from < b.valid_to and b.valid_from < a.valid_to
                          and a.known_from < b.known_to and b.known_from < a.known_to""", Long.class)).isZero();
    }

    private Recording happens(long position, OrganisationEvent... events) {
        Recording recording = new Recording(
                new ChangeHeader(ChangeId.next(), Position.START, "sample", null, null, null),
                new Position(position),
                Instant.EPOCH);
        DefaultUnitOfWork.startAndGet(null).execute(() -> {
            for (OrganisationEvent event : events) {
                projector.on(event, recording);
            }
        });
        return recording;
    }

    private List<String> rectangles() {
        return rectangles(null);
    }

    private List<String> known(long position) {
        return rectangles(position);
    }

    private List<String> rectangles(@Nullable Long known) {
        return jdbc.query(
                """
                select * from directory_thing where ?::bigint is null or (known_from <= ? and known_to > ?)
                order by valid_from, known_from""",
                (row, _) -> row.getObject("valid_from", LocalDate.class) + ".."
                        + open(row.getObject("valid_to", LocalDate.class).toString(), "9999-12-31") + ", known "
                        + row.getLong("known_from") + ".."
                        + open(String.valueOf(row.getLong("known_to")), String.valueOf(Long.MAX_VALUE)) + ": "
                        + row.getString("name_sv"),
                known,
                known,
                known);
    }

    private static String open(String end, String never) {
        return end.equals(never) ? "open" : end;
    }

    private static UnitEstablished established(String name, LocalDate from) {
        return new UnitEstablished(
                UNIT,
                StepId.next(),
                new UnitCode("U"),
                LocalText.sv(name),
                UnitType.AREA,
                null,
                List.of(),
                from,
                Precision.DAY);
    }

    private static UnitRenamed renamed(String name, LocalDate from) {
        return new UnitRenamed(UNIT, StepId.next(), LocalText.sv("?"), LocalText.sv(name), from);
    }
}
