package org.orgtrail.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where {@code orgtrail.database.join=true}, uses the embedded server of the application that is running on the data folder,
 * if there is one: for a command that is given beside it.
 */
class RunningDatabase implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean join = environment.getProperty("orgtrail.database.join", Boolean.class, false);
        if (join && !environment.containsProperty(EmbeddedDatabaseConfiguration.SERVER)) {
            Path folder = Path.of(environment.getProperty("orgtrail.data", "./data"));
            settings(folder)
                    .ifPresent(settings -> environment
                            .getPropertySources()
                            .addFirst(new MapPropertySource("runningDatabase", settings)));
        }
    }

    private static Optional<Map<String, Object>> settings(Path folder) {
        try {
            OptionalInt port = Postmaster.port(DataFolder.cluster(folder));
            Optional<Credentials> credentials = DataFolder.credentials(folder);
            if (port.isEmpty() || credentials.isEmpty() || !DataFolder.isInUse(folder)) {
                return Optional.empty();
            }
            Role application = credentials.get().application();
            Role owner = credentials.get().owner();
            return Optional.of(Map.of(
                    EmbeddedDatabaseConfiguration.SERVER,
                    EmbeddedDatabase.url(port.getAsInt()),
                    "spring.datasource.username",
                    application.name(),
                    "spring.datasource.password",
                    application.password(),
                    "spring.flyway.user",
                    owner.name(),
                    "spring.flyway.password",
                    owner.password()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
