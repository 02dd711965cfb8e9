package org.orgtrail.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Begins to start the embedded database before the application is put together, where no server is configured: on the first start,
 * to unpack PostgreSQL and to lay out its files takes as long as that, and another core.
 */
final class EarlyDatabase implements EnvironmentPostProcessor {

    private static final String NAME = "databaseStart";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // A part of it, put together by a test, may do without a database.
        boolean whole = application.getAllSources().contains(application.getMainApplicationClass());
        if (whole && !environment.containsProperty(EmbeddedDatabaseConfiguration.SERVER)) {
            application.addInitializers(EarlyDatabase::begin);
        }
    }

    private static void begin(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        DatabaseStart start = DatabaseStart.begin(
                Path.of(settings.getRequiredProperty("orgtrail.data")),
                settings.getRequiredProperty("orgtrail.database.port", Integer.class));
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton(NAME, start);
        beans.registerDisposableBean(NAME, start::close); // also where nobody gets to ask for it
        // And where the application is ended while it waits for it: Spring takes that for stuck, and closes nothing.
        SpringApplication.getShutdownHandlers().add(() -> close(start));
    }

    private static void close(DatabaseStart start) {
        try {
            start.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
