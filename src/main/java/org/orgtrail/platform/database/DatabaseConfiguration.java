package org.orgtrail.platform.database;

import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What holds for every database, embedded or not. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The migrations run as the owner and grant the role that the application connects as what it needs; both can connect. */
    @Bean
    FlywayConfigurationCustomizer twoRoles(
            JdbcConnectionDetails application, FlywayConnectionDetails owner, Environment environment) {
        return configuration -> {
            String appRole = application.getUsername();
            String ownerRole = owner.getUsername();
            if (appRole == null || ownerRole == null || appRole.equals(ownerRole)) {
                throw new StartProblem(
                        "The database needs two roles: one that owns the tables and one that the application connects as; "
                                + "configured are %s and %s.".formatted(ownerRole, appRole),
                        "Create both as docs/operations.md says, and set SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD (owner) "
                                + "and SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD (application).");
            }
            if (environment.containsProperty(EmbeddedDatabaseConfiguration.SERVER)) {
                ConnectionCheck check = new ConnectionCheck(environment);
                check.owner(configuration.getDataSource(), owner, application);
                check.application(application);
            }
            configuration.placeholders(Map.of("appRole", appRole));
        };
    }
}
