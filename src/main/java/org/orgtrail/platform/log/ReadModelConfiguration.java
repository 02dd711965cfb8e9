package org.orgtrail.platform.log;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Which processing groups there are, and how each follows the log. The handlers of a read model are told of the changes by a
 * thread of its own, after they are committed; those of {@link #GUARD} inside the change, which fails where they fail.
 */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    /** Every read model. A processing group that is named neither here nor {@link #GUARD} stops the start. */
    static final List<String> READ_MODELS = List.of("directory", "history");

    static final String GUARD = "guard";

    /** No limit: where a batch ends is for {@link ChangeStream} to say. Axon multiplies it by ten. */
    private static final int UNLIMITED = Integer.MAX_VALUE / 10;
    /**
     * One that follows and one that starts it. A processor with a single thread loses that when it is stopped while it starts,
     * and never follows again (Axon 4.13).
     */
    private static final int THREADS = 2;
    /** How often a follower looks for the changes of other processes. */
    private static final long POLL_MILLIS = 1_000;

    @Bean
    Tokens tokens(
            TokenStore store, Serializer serializer, DataSource dataSource, PlatformTransactionManager transactions) {
        return new Tokens(store, serializer, dataSource, transactions);
    }

    @Bean
    Followers readModels(EventProcessingModule processing, Tokens tokens, LogTables tables) {
        return new Followers(processing, tokens, tables);
    }

    @Bean
    ConfigurerModule followTheLog(Followers followers, LogEnd end) {
        return configurer -> configurer.eventProcessing(processing -> {
            processing
                    .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                    .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance())
                    .registerSubscribingEventProcessor(GUARD)
                    .registerEventProcessorFactory((name, _, _) -> {
                        throw new AxonConfigurationException("The processing group " + name
                                + " has event handlers but is unknown: name it in ReadModelConfiguration.READ_MODELS");
                    });
            for (String readModel : READ_MODELS) {
                processing.registerEventProcessor(
                        readModel,
                        (name, axon, handlers) -> Follower.of(name, axon, handlers, settings(name, followers), end));
            }
        });
    }

    private static TrackingEventProcessorConfiguration settings(String readModel, Followers followers) {
        return TrackingEventProcessorConfiguration.forParallelProcessing(THREADS)
                .andInitialSegmentsCount(1)
                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                .andBatchSize(UNLIMITED)
                .andEventAvailabilityTimeout(POLL_MILLIS, TimeUnit.MILLISECONDS)
                .andTokenClaimInterval(POLL_MILLIS, TimeUnit.MILLISECONDS)
                .andEventTrackerStatusChangeListener(followers.listener(readModel));
    }
}
