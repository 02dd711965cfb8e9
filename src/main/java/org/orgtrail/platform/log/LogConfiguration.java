package org.orgtrail.platform.log;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ChangeHeader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The log, and what Axon reads and writes it with. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class LogConfiguration {

    /** How long a change waits for those before it. */
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(10);
    /** How long after a process has died another one may follow in its place. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    LogTables logTables(DataSource dataSource) {
        return new LogTables(dataSource);
    }

    @Bean
    LogEnd logEnd() {
        return new LogEnd();
    }

    @Bean
    PostgresChangeLog changeLog(LogTables tables, PlatformTransactionManager transactions, Clock clock, LogEnd end) {
        return new PostgresChangeLog(tables, transactions, clock, end, LOCK_PATIENCE);
    }

    @Bean
    PostgresStoredLog storedLog(DataSource dataSource) {
        return new PostgresStoredLog(JdbcClient.create(dataSource));
    }

    /** Axon's own looks for a transaction manager too early, finds none and goes without. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    @Primary
    Serializer serializer() {
        return EventJson.serializer();
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(LogTables tables, Serializer serializer, Configuration axon) {
        return new PostgresEventStorageEngine(tables, serializer, axon.upcasterChain());
    }

    @Bean
    PostgresEventStore eventStore(PostgresEventStorageEngine engine, LogEnd end) {
        return new PostgresEventStore(engine, end);
    }

    /** Connections are those of the Spring transaction, so tokens are stored with the rows they stand for. */
    @Bean
    TokenStore tokenStore(DataSource dataSource, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                // Axon's name for a process, its number and host, may be that of another one in its own container.
                .nodeId(UUID.randomUUID().toString())
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }

    /** Axon would otherwise tell its makers of this installation, at every start and each day. */
    @Bean
    UsagePropertyProvider nothingSentHome() {
        return new UsagePropertyProvider() {
            @Override
            public Boolean getDisabled() {
                return true;
            }

            @Override
            public @Nullable String getUrl() {
                return null;
            }

            @Override
            public int priority() {
                return Integer.MAX_VALUE;
            }
        };
    }

    @Bean
    RecordingParameters recordingParameters() {
        return new RecordingParameters();
    }

    /** What a command says of its change goes on to its events, and nothing else does: the record is permanent. */
    @Bean
    CorrelationDataProvider changeHeaderProvider() {
        return message -> message.getMetaData().containsKey("changeId")
                ? ChangeHeader.fromMetadata(message.getMetaData()).toMetadata()
                : Map.of();
    }
}
