package org.orgtrail.sample;

import java.util.List;
import java.util.Locale;
import org.orgtrail.shared.StartupNotice;
import org.orgtrail.shared.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Loads the sample organisation where the embedded database is empty, and goes on with it where an earlier start was
 * interrupted. A server that somebody has configured is never given a sample.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "orgtrail.sample", havingValue = "auto")
class SampleAtStart implements ApplicationRunner, StartupNotice {

    private final SampleLoader sample;
    private final SampleProgress progress;
    private final boolean wanted;

    private volatile List<String> lines = List.of();

    /** Others wait from here on: this is before the application can be reached. */
    SampleAtStart(SampleLoader sample, SampleProgress progress, Environment environment) {
        this.sample = sample;
        this.progress = progress;
        wanted = !environment.containsProperty("spring.datasource.url");
        if (wanted) {
            progress.begin();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            lines = sample
                    .load()
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
