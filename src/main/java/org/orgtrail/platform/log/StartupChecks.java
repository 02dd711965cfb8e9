package org.orgtrail.platform.log;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/**
 * Stops the start where Axon is wired otherwise than the log needs it. Each of these mistakes is silent when it is made and shows
 * only as lost or half events, much later; a new version or one bean more or less is enough to make one.
 */
@Component
class StartupChecks implements SmartInitializingSingleton {

    private static final String AXON_SERVER = "org.axonframework.axonserver.connector.AxonServerConnectionManager";

    private final Configuration axon;
    private final EventProcessingConfiguration processing;
    private final DataSource dataSource;

    StartupChecks(Configuration axon, EventProcessingConfiguration processing, DataSource dataSource) {
        this.axon = axon;
        this.processing = processing;
        this.dataSource = dataSource;
    }

    /** Before any event processor starts. */
    @Override
    public void afterSingletonsInstantiated() {
        transactionsAreReal(axon.getComponent(TransactionManager.class), dataSource);
        isolationIsReadCommitted(new JdbcTemplate(dataSource));
        tokensAreStoredWithTheRows(axon.getComponent(TokenStore.class));
        eventsAreStoredInTheLog(axon.eventStore());
        whatIsWrittenCanBeRead(axon.eventSerializer());
        whatIsWrittenCanBeRead(axon.serializer());
        failuresStopReadModels(processing);
        nothingIsSentHome(axon.getComponent(UsagePropertyProvider.class));
        noAxonServer(name -> ClassUtils.isPresent(name, getClass().getClassLoader()));
    }

    static void transactionsAreReal(TransactionManager transactions, DataSource dataSource) {
        boolean real =
                transactions.fetchInTransaction(() -> TransactionSynchronizationManager.isActualTransactionActive()
                        && TransactionSynchronizationManager.hasResource(dataSource));
        require(
                real,
                "Axon runs without transactions on the database ("
                        + transactions.getClass().getName()
                        + "): let its TransactionManager be a SpringTransactionManager over the application's own");
    }

    static void isolationIsReadCommitted(JdbcTemplate jdbc) {
        List<String> isolation = jdbc.queryForList("show transaction_isolation", String.class);
        require(
                isolation.equals(List.of("read committed")),
                "Transactions are " + isolation
                        + ", but a change must see what was committed while it waited for the log's lock:"
                        + " set default_transaction_isolation to 'read committed' for the role and the database");
    }

    static void tokensAreStoredWithTheRows(TokenStore tokens) {
        require(
                tokens instanceof JdbcTokenStore,
                "Tokens are kept by " + tokens.getClass().getName()
                        + ": the TokenStore must be the JdbcTokenStore over the application's data source");
    }

    static void eventsAreStoredInTheLog(EventStore events) {
        require(
                events instanceof PostgresEventStore,
                "Events are kept by " + events.getClass().getName()
                        + ": the EventStore must be the log's PostgresEventStore");
    }

    static void whatIsWrittenCanBeRead(Serializer serializer) {
        var header = new ChangeHeader(
                ChangeId.next(), new Position(7), "probe", "å", null, new Decision("D 1", LocalDate.EPOCH, null, null));
        for (Object written : List.of(header, new GlobalSequenceTrackingToken(7))) {
            Object read;
            try {
                read = serializer.deserialize(serializer.serialize(written, byte[].class));
            } catch (RuntimeException unreadable) {
                throw new IllegalStateException(unreadable(serializer, written), unreadable);
            }
            require(written.equals(read), unreadable(serializer, written));
        }
    }

    private static String unreadable(Serializer serializer, Object written) {
        return "The serializer " + serializer.getClass().getName() + " cannot read back a "
                + written.getClass().getSimpleName() + " that it has written: use the one of EventJson";
    }

    static void failuresStopReadModels(EventProcessingConfiguration processing) {
        for (String name : processing.eventProcessors().keySet()) {
            require(
                    processing.listenerInvocationErrorHandler(name) instanceof PropagatingErrorHandler
                            && processing.errorHandler(name) instanceof PropagatingErrorHandler,
                    "The event processor " + name
                            + " would pass over events that fail: its error handlers must be the PropagatingErrorHandler");
        }
    }

    static void nothingIsSentHome(UsagePropertyProvider updateCheck) {
        require(
                Boolean.TRUE.equals(updateCheck.getDisabled()),
                "Axon's update check would tell its makers of this installation: let the UsagePropertyProvider be the log's, which forbids it");
    }

    static void noAxonServer(Predicate<String> isOnClassPath) {
        require(
                !isOnClassPath.test(AXON_SERVER),
                "The axon-server-connector is on the class path and would take over the event store: exclude it");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
