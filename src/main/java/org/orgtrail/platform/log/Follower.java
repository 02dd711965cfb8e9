package org.orgtrail.platform.log;

import java.util.concurrent.CompletableFuture;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;

/** Axon's tracking processor, which stops at once when it is told to instead of waiting for the next event first. */
final class Follower extends TrackingEventProcessor {

    private final LogEnd end;

    private Follower(Builder builder, LogEnd end) {
        super(builder);
        this.end = end;
    }

    static Follower of(
            String name,
            Configuration axon,
            EventHandlerInvoker handlers,
            TrackingEventProcessorConfiguration settings,
            LogEnd end) {
        EventProcessingConfiguration processing = axon.eventProcessingConfiguration();
        Builder builder = TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(handlers)
                .rollbackConfiguration(processing.rollbackConfiguration(name))
                .errorHandler(processing.errorHandler(name))
                .messageMonitor(processing.messageMonitor(TrackingEventProcessor.class, name))
                .messageSource(axon.eventStore())
                .tokenStore(processing.tokenStore(name))
                .transactionManager(processing.transactionManager(name))
                .trackingEventProcessorConfiguration(settings);
        return new Follower(builder, end);
    }

    @Override
    public CompletableFuture<Void> shutdownAsync() {
        CompletableFuture<Void> stopped = super.shutdownAsync();
        end.move();
        return stopped;
    }

    @Override
    public void shutDown() {
        shutdownAsync().join();
    }
}
