package org.orgtrail.platform.database;

import java.nio.file.Path;
import org.orgtrail.platform.ServerAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts a PostgreSQL of our own where no other is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoServerConfigured.class)
class EmbeddedDatabaseConfiguration {

    /** Where another server is. */
    static final String SERVER = "spring.datasource.url";

    static class NoServerConfigured extends NoneNestedConditions {

        NoServerConfigured() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty(SERVER)
        static class ServerConfigured {}
    }

    /** Unless {@link EarlyDatabase} has begun before. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    DatabaseStart databaseStart(@Value("${orgtrail.data}") Path path, @Value("${orgtrail.database.port}") int port) {
        return DatabaseStart.begin(path, port);
    }

    @Bean(destroyMethod = "") // the start closes both
    DataFolder dataFolder(DatabaseStart start) {
        return start.folder();
    }

    @Bean(destroyMethod = "")
    EmbeddedDatabase embeddedDatabase(DatabaseStart start) {
        return start.database();
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new ApplicationConnection(database.url(), database.application());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new OwnerConnection(database.url(), database.owner());
    }

    /** So that a second start on the same folder can say where the first one answers. */
    @Bean
    @ConditionalOnWebApplication
    ApplicationListener<ApplicationReadyEvent> announcement(DataFolder folder, ServerAddress address) {
        return ready -> folder.announce(address.url());
    }

    // Two types: one that is both would be found twice wherever either is asked for.
    private record ApplicationConnection(String url, Role role) implements JdbcConnectionDetails {

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
    }

    private record OwnerConnection(String url, Role role) implements FlywayConnectionDetails {

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
    }
}
