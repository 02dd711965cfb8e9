package org.orgtrail.platform.database;

import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for every database, embedded or not. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The migrations run as the owner and grant the role that the application connects as what it needs. */
    @Bean
    FlywayConfigurationCustomizer appRolePlaceholder(JdbcConnectionDetails application) {
        return configuration -> {
            String role = application.getUsername();
            if (role == null) {
                throw new IllegalStateException(
                        "Set spring.datasource.username to the role that the application connects as.");
            }
            configuration.placeholders(Map.of("appRole", role));
        };
    }
}
