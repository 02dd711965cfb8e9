package org.orgtrail.sample;

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
class SampleAtStart implements ApplicationRunner {

    private final SampleLoader sample;
    private final Environment environment;

    SampleAtStart(SampleLoader sample, Environment environment) {
        this.sample = sample;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!environment.containsProperty("spring.datasource.url")) {
            sample.load();
        }
    }
}
