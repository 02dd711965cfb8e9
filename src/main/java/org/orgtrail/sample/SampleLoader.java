package org.orgtrail.sample;

import java.util.List;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Position;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Records the sample organisation where the embedded database is empty, and goes on with it where an earlier start was
 * interrupted. A server that somebody has configured is never given a sample.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "orgtrail.sample", havingValue = "auto")
public class SampleLoader implements ApplicationRunner {

    private final OrganisationActions organisation;
    private final ChangeLog log;
    private final Environment environment;

    SampleLoader(OrganisationActions organisation, ChangeLog log, Environment environment) {
        this.organisation = organisation;
        this.log = log;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!environment.containsProperty("spring.datasource.url")) {
            load(organisation, log);
        }
    }

    /** Records what is missing of the sample, unless the log holds something else. */
    public static void load(OrganisationActions organisation, ChangeLog log) {
        List<SampleChange> sample = SampleOrganisation.changes();
        boolean begun = log.find(sample.getFirst().change().changeId()).isPresent();
        if (!begun && !log.end().equals(Position.START)) {
            return;
        }
        for (SampleChange next : sample) {
            if (log.find(next.change().changeId()).isEmpty()) {
                record(organisation, next);
            }
        }
    }

    private static void record(OrganisationActions organisation, SampleChange next) {
        Outcome outcome = organisation.record(next.change(), new Actor.SampleLoader(next.recordedAt()));
        if (!(outcome instanceof Outcome.Recorded)) {
            throw new IllegalStateException(
                    "The sample change recorded at " + next.recordedAt() + " was not stored: " + outcome);
        }
    }
}
