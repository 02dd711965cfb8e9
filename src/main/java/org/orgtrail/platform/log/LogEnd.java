package org.orgtrail.platform.log;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for the next change of this process. Those of other processes are found by looking now and then. */
final class LogEnd {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long moves;

    /** A change has been committed. */
    void move() {
        lock.lock();
        try {
            moves++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What to hand to {@link #awaitAfter}: taken before looking at the log, so that no change slips between look and wait. */
    long moves() {
        lock.lock();
        try {
            return moves;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a change has been committed since then, or so many nanoseconds. */
    void awaitAfter(long movesThen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (moves == movesThen && left > 0) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
