package org.orgtrail.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orgtrail.sample.city.CitySize;
import org.orgtrail.shared.StartupNotice;
import org.orgtrail.shared.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Loads the sample organisation where the embedded database is empty, and goes on with it where an earlier start was
 * interrupted. A server that somebody has configured is never given a sample.
 */
@Component
@ConditionalOnWebApplication
class SampleAtStart implements ApplicationRunner, StartupNotice {

    /** What {@code orgtrail.sample} can say. */
    enum Choice {
        /** The reference area in a whole city. */
        CITY,
        /** The reference area alone. */
        REFERENCE,
        NONE
    }

    private final SampleLoader loader;
    private final SampleProgress progress;
    private final Optional<Sample> wanted;

    private volatile List<String> lines = List.of();

    /** Others wait from here on: this is before the application can be reached. */
    SampleAtStart(SampleLoader loader, SampleProgress progress, Environment environment) {
        this.loader = loader;
        this.progress = progress;
        wanted = wanted(environment);
        if (wanted.isPresent()) {
            progress.begin();
        }
    }

    private static Optional<Sample> wanted(Environment environment) {
        if (environment.containsProperty("spring.datasource.url")) {
            return Optional.empty();
        }
        return switch (environment.getRequiredProperty("orgtrail.sample", Choice.class)) {
            case CITY ->
                Optional.of(Sample.city(CitySize.of(
                        environment.getRequiredProperty("orgtrail.sample.units", Integer.class),
                        environment.getRequiredProperty("orgtrail.sample.changes", Integer.class),
                        environment.getRequiredProperty("orgtrail.sample.seed", Long.class))));
            case REFERENCE -> Optional.of(Sample.reference());
            case NONE -> Optional.empty();
        };
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted.isPresent()) {
            lines = loader
                    .load(wanted.get(), progress::reached)
                    .map(left -> Texts.of(Locale.getDefault(), "start.sample-unfinished", left.recorded(), left.all()))
                    .stream()
                    .toList();
            progress.end();
        }
    }

    @Override
    public List<String> lines() {
        return lines;
    }
}
