package org.orgtrail.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts a PostgreSQL of our own where no other is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoServerConfigured.class)
class EmbeddedDatabaseConfiguration {

    static class NoServerConfigured extends NoneNestedConditions {

        NoServerConfigured() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class ServerConfigured {}
    }

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${orgtrail.data}") Path data, @Value("${orgtrail.database.port}") int port) throws IOException {
        return EmbeddedDatabase.start(data, port);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new Connection(database.url(), database.application());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new Connection(database.url(), database.owner());
    }

    private record Connection(String url, Role role) implements JdbcConnectionDetails, FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return role.name();
        }

        @Override
        public String getPassword() {
            return role.password();
        }

        @Override
        public String getDriverClassName() {
            return JdbcConnectionDetails.super.getDriverClassName();
        }
    }
}
