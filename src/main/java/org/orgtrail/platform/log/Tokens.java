package org.orgtrail.platform.log;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where each read model stands, as its token says that is stored with its rows. */
final class Tokens {

    private static final int ONLY_SEGMENT = 0;

    private final TokenStore store;
    private final Serializer serializer;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Tokens(TokenStore store, Serializer serializer, DataSource dataSource, PlatformTransactionManager transactions) {
        this.store = store;
        this.serializer = serializer;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Reads the position without claiming the token, which another process may own. */
    long position(String readModel) {
        List<TrackingToken> tokens = jdbc.query(
                "select token, token_type from token_entry where processor_name = ? and segment = ? and token is not null",
                (row, _) -> serializer.deserialize(
                        new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null)),
                readModel,
                ONLY_SEGMENT);
        return tokens.isEmpty() ? 0 : PostgresEventStorageEngine.position(tokens.getFirst());
    }

    /**
     * Empties a stopped read model by its reset handlers and puts it back before the first change. The token is stored plain:
     * Axon's replay token wraps those of the events, and no two events of a change are seen to belong together any more.
     */
    void reset(TrackingEventProcessor processor) {
        transaction.executeWithoutResult(_ -> {
            processor.resetTokens();
            store.storeToken(PostgresEventStorageEngine.START, processor.getName(), ONLY_SEGMENT);
        });
    }
}
