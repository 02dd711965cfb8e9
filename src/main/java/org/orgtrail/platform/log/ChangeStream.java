package org.orgtrail.platform.log;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/**
 * Gives the log's events to a follower in pages of whole changes. {@link #peek} sees no further than the end of the page, and a
 * tracking processor fills its batch for as long as it can peek: so a batch is a page, and no change is ever split between two.
 *
 * <p>The first page is a single change and each next one may be twice as large. A follower opens a new stream after each
 * failure, so it gets as far as the change before the failing one, whatever else stood in the batch.
 */
final class ChangeStream implements TrackingEventStream {

    private static final int LARGEST_PAGE = 512;

    private final PostgresEventStorageEngine engine;
    private final LogEnd end;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private long position;
    private int pageSize = 1;
    /** What {@link LogEnd#moves} said before the last look, where that found nothing; below every such number otherwise. */
    private long movesWithNothing = -1;

    /** @param position that of the last change already seen */
    ChangeStream(PostgresEventStorageEngine engine, LogEnd end, long position) {
        this.engine = engine;
        this.end = end;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (!page.isEmpty()) {
            return true;
        }
        long moves = end.moves();
        // A processor asks three times after each batch. Where nobody has written here, only waiting is worth another
        // look.
        if (moves != movesWithNothing && turnPage()) {
            return true;
        }
        if (timeout > 0) {
            end.awaitAfter(moves, unit.toNanos(timeout));
            moves = end.moves();
            if (turnPage()) {
                return true;
            }
        }
        movesWithNothing = moves;
        return false;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        boolean available;
        do {
            available = hasNextAvailable(1, TimeUnit.SECONDS);
        } while (!available);
        return page.remove();
    }

    private boolean turnPage() {
        page.addAll(engine.nextChanges(position, pageSize));
        if (page.isEmpty()) {
            return false;
        }
        pageSize = Math.min(pageSize * 2, LARGEST_PAGE);
        for (TrackedEventMessage<?> event : page) {
            position = PostgresEventStorageEngine.position(event.trackingToken());
        }
        return true;
    }

    @Override
    public void close() {
        page.clear();
    }
}
