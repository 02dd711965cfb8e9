package org.orgtrail.platform.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.updates.configuration.DefaultUsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.shared.Decision;
import org.orgtrail.testing.TestDatabase;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each mistake is made once, and the start refuses it. */
class StartupChecksTest {

    @Test
    void the_log_as_it_is_wired_passes() {
        try (var log = new LogFixture()) {
            assertThatCode(() -> log.get(StartupChecks.class).afterSingletonsInstantiated())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_start_with_one_mistake_fails() {
        assertThatThrownBy(() -> new LogFixture(new NoTransactions())).hasMessageContaining("without transactions");
    }

    /** As Axon's own configuration brings it where it finds no transaction manager in time. */
    @Primary
    static class NoTransactions implements TransactionManager {
        @Override
        public Transaction startTransaction() {
            return NoTransactionManager.INSTANCE.startTransaction();
        }
    }

    @Test
    void another_isolation_is_refused() {
        TestDatabase database = TestDatabase.create();
        new JdbcTemplate(database.ownerDataSource())
                .execute("alter database " + database + " set default_transaction_isolation = 'repeatable read'");
        assertThatIllegalStateException()
                .isThrownBy(() -> StartupChecks.isolationIsReadCommitted(new JdbcTemplate(database.appDataSource())))
                .withMessageContaining("repeatable read");
    }

    @Test
    void tokens_kept_elsewhere_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StartupChecks.tokensAreStoredWithTheRows(new InMemoryTokenStore()))
                .withMessageContaining("JdbcTokenStore");
    }

    @Test
    void another_event_store_is_refused() {
        EmbeddedEventStore stock = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> StartupChecks.eventsAreStoredInTheLog(stock))
                .withMessageContaining("PostgresEventStore");
    }

    @Test
    void a_serializer_that_cannot_read_what_it_writes_is_refused() {
        var forgetful = JacksonSerializer.builder()
                .objectMapper(new ObjectMapper().addMixIn(Decision.class, Unreadable.class))
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> StartupChecks.whatIsWrittenCanBeRead(forgetful))
                .withMessageContaining("cannot read back a ChangeHeader");
    }

    @JsonSerialize(using = ToStringSerializer.class)
    abstract static class Unreadable {}

    @Test
    void an_error_handler_that_logs_and_goes_on_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StartupChecks.failuresStopReadModels(processing(false)))
                .withMessageContaining("pass over events");
        assertThatCode(() -> StartupChecks.failuresStopReadModels(processing(true)))
                .doesNotThrowAnyException();
    }

    private static EventProcessingConfiguration processing(boolean propagating) {
        var configurer = DefaultConfigurer.defaultConfiguration();
        configurer.configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        configurer.eventProcessing().registerEventHandler(_ -> new Handler());
        configurer.eventProcessing().usingSubscribingEventProcessors();
        configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(
                        _ -> propagating ? PropagatingErrorHandler.instance() : new LoggingErrorHandler());
        var configuration = configurer.start();
        try {
            return configuration.eventProcessingConfiguration();
        } finally {
            configuration.shutdown();
        }
    }

    static class Handler {
        @EventHandler
        void on(UnitRanked event) {}
    }

    @Test
    void an_update_check_that_is_on_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StartupChecks.nothingIsSentHome(DefaultUsagePropertyProvider.INSTANCE))
                .withMessageContaining("UsagePropertyProvider");
    }

    @Test
    void axon_server_on_the_class_path_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StartupChecks.noAxonServer(_ -> true))
                .withMessageContaining("axon-server-connector");
    }
}
