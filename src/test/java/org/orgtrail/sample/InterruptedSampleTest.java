package org.orgtrail.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.exchange.Api;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.sample.area.SampleChange;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.testing.FreshDatabase;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;

/** A start that was killed while it recorded the sample, and what the next one makes of it. */
@OrgtrailTest
class InterruptedSampleTest {

    private static final int BEFORE_THE_KILL = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleLoader sample;

    @Autowired
    private SampleProgress progress;

    @Autowired
    private OrganisationActions organisation;

    @Autowired
    private ChangeLog log;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void on_an_empty_database() throws ReflectiveOperationException {
        FreshDatabase.renew(application);
    }

    @Test
    void the_next_start_goes_on_where_it_was_killed() throws ReflectiveOperationException {
        sample.load();
        List<Map<String, Object>> whole = changes();
        FreshDatabase.renew(application);
        recordTheFirst();
        assertThat(sample.load()).isEmpty();
        assertThat(changes()).isEqualTo(whole);
    }

    @Test
    void what_somebody_else_got_in_between_leaves_it_as_it_is_and_the_start_goes_on() {
        recordTheFirst();
        assertThat(organisation.record(registration(), new Actor.ApiCaller())).isInstanceOf(Outcome.Recorded.class);
        Position end = log.end();
        int all = Sample.reference().changes().toList().size();
        assertThat(sample.load()).contains(new SampleLoader.Unfinished(BEFORE_THE_KILL, all));
        SampleAtStart start = new SampleAtStart(sample, progress, embedded());
        start.run(new DefaultApplicationArguments());
        assertThat(start.lines()).singleElement().asString().contains(BEFORE_THE_KILL + " ", " " + all + " ");
        assertThat(log.end()).isEqualTo(end);
    }

    @Test
    void nobody_else_records_from_before_the_start_until_the_sample_is_whole() {
        Api api = new Api(port);
        String body = Api.body("{'type':'RegisterPerson','name':'Kim'}");
        SampleAtStart start = new SampleAtStart(sample, progress, embedded());
        try {
            assertThatExceptionOfType(OrganisationActions.NotYet.class)
                    .isThrownBy(() -> organisation.record(registration(), TestAccounts.administrator(jdbc, "early")));
            Api.Answer answer = api.post(body);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("not-yet");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(log.end()).isEqualTo(Position.START);
        } finally {
            start.run(new DefaultApplicationArguments());
        }
        assertThat(start.lines()).isEmpty();
        assertThat(changes()).hasSameSizeAs(Sample.reference().changes().toList());
        assertThat(api.post(body).status()).isEqualTo(201);
    }

    @Test
    void a_server_that_somebody_has_configured_waits_for_no_sample() {
        MockEnvironment configured = embedded().withProperty("spring.datasource.url", "jdbc:postgresql:x");
        SampleAtStart start = new SampleAtStart(sample, progress, configured);
        assertThat(organisation.record(registration(), new Actor.ApiCaller())).isInstanceOf(Outcome.Recorded.class);
        start.run(new DefaultApplicationArguments());
        assertThat(log.end()).isEqualTo(new Position(1));
    }

    @Test
    void what_somebody_else_records_after_the_whole_of_it_is_nothing_to_mend() {
        sample.load();
        assertThat(organisation.record(registration(), new Actor.ApiCaller())).isInstanceOf(Outcome.Recorded.class);
        Position end = log.end();
        assertThat(sample.load()).isEmpty();
        assertThat(log.end()).isEqualTo(end);
    }

    private static MockEnvironment embedded() {
        MockEnvironment environment = new MockEnvironment().withProperty("orgtrail.sample", "reference");
        environment.setConversionService(
                (ConfigurableConversionService) ApplicationConversionService.getSharedInstance());
        return environment;
    }

    private void recordTheFirst() {
        for (SampleChange next : Sample.reference().changes().toList().subList(0, BEFORE_THE_KILL)) {
            Change change = next.change().apply((_, _, _, _) -> {
                throw new IllegalStateException("No correction is among the first");
            });
            assertThat(organisation.record(change, new Actor.SampleLoader(next.recordedAt())))
                    .isInstanceOf(Outcome.Recorded.class);
        }
    }

    private static Change registration() {
        return new Change(
                ChangeId.next(),
                Position.LATEST,
                null,
                null,
                null,
                List.of(new RegisterPerson(PersonId.next(), "Kim")));
    }

    private List<Map<String, Object>> changes() {
        return jdbc.queryForList(
                "select change_id, position, recorded_at, recorded_by from log_change order by position");
    }
}
