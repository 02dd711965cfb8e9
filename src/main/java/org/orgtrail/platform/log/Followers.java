package org.orgtrail.platform.log;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.EventTrackerStatusChangeListener;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The read models, each of which is followed by the tracking processor of its name. */
final class Followers implements ReadModels {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    /** How long {@link #await} waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How often it looks by itself: the progress that another process makes wakes nobody here. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final EventProcessingConfiguration processing;
    private final Tokens tokens;
    private final LogTables tables;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();

    Followers(EventProcessingConfiguration processing, Tokens tokens, LogTables tables) {
        this.processing = processing;
        this.tokens = tokens;
        this.tables = tables;
    }

    @Override
    public List<State> states() {
        return processors().stream().map(this::stateOf).toList();
    }

    @Override
    public State state(String name) {
        return stateOf(processor(name));
    }

    private State stateOf(TrackingEventProcessor processor) {
        long position = positionOf(processor);
        return new State(processor.getName(), new Position(position), tables.recordedAt(position), faultOf(processor));
    }

    private long positionOf(TrackingEventProcessor processor) {
        return status(processor)
                .map(status -> status.getCurrentPosition().orElse(0))
                .orElseGet(() -> tokens.position(processor.getName()));
    }

    private static Optional<String> faultOf(TrackingEventProcessor processor) {
        Optional<String> fault =
                status(processor).map(EventTrackerStatus::getError).map(Fault::of);
        return fault.isEmpty() && processor.isError() ? Optional.of(Fault.UNKNOWN) : fault;
    }

    /** Empty where another process follows for this read model, or none does. */
    private static Optional<EventTrackerStatus> status(TrackingEventProcessor processor) {
        return processor.processingStatus().values().stream().findFirst();
    }

    @Override
    public boolean await(Position position) {
        long left = PATIENCE.toNanos();
        lock.lock();
        try {
            while (!allReached(position.value())) {
                if (left <= 0 || anyStoppedBefore(position.value())) {
                    return false;
                }
                long look = Math.min(left, LOOK.toNanos());
                left -= look - progress.awaitNanos(look);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean allReached(long position) {
        return processors().stream().allMatch(processor -> positionOf(processor) >= position);
    }

    private boolean anyStoppedBefore(long position) {
        return processors().stream()
                .anyMatch(processor -> faultOf(processor).isPresent() && positionOf(processor) < position);
    }

    /** What the processor of that name tells its progress and its failures. */
    EventTrackerStatusChangeListener listener(String name) {
        return new EventTrackerStatusChangeListener() {
            private @Nullable Throwable told;

            @Override
            public void onEventTrackerStatusChange(Map<Integer, EventTrackerStatus> changed) {
                changed.values().stream()
                        .filter(status -> status.isErrorState() && status.getError() != told)
                        .forEach(this::tell);
                wakeWaiting();
            }

            private void tell(EventTrackerStatus status) {
                told = status.getError();
                LOG.error(
                        "The read model {} has stopped after position {} and tries again: {}",
                        name,
                        status.getCurrentPosition().orElse(0),
                        Fault.withPlace(status.getError()));
            }

            @Override
            public boolean validatePositions() {
                return true;
            }
        };
    }

    private void wakeWaiting() {
        lock.lock();
        try {
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void retry(String name) {
        TrackingEventProcessor processor = processor(name);
        synchronized (processor) {
            processor.shutDown();
            processor.start();
        }
    }

    @Override
    public void rebuild(String name) {
        TrackingEventProcessor processor = processor(name);
        synchronized (processor) {
            processor.shutDown();
            try {
                tokens.reset(processor);
            } finally {
                processor.start();
            }
        }
    }

    private List<TrackingEventProcessor> processors() {
        return processing.eventProcessors().values().stream()
                .filter(TrackingEventProcessor.class::isInstance)
                .map(TrackingEventProcessor.class::cast)
                .toList();
    }

    private TrackingEventProcessor processor(String name) {
        return processing
                .eventProcessor(name, TrackingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("No read model is called " + name));
    }
}
