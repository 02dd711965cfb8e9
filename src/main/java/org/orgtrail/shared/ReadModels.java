package org.orgtrail.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: how far each read model has followed the log. */
public interface ReadModels {

    /**
     * @param name the read model: {@code directory}, {@code history}
     * @param position the last change that it holds wholly
     * @param recordedAt when that change was recorded; empty where it holds none
     * @param fault why it has stopped; empty where it runs. Says what kind of fault, never what was in the event
     */
    record State(String name, Position position, Optional<Instant> recordedAt, Optional<String> fault) {

        public boolean stopped() {
            return fault.isPresent();
        }
    }

    List<State> states();

    State state(String name);

    /**
     * Waits until the read models hold the change at this position, so that who recorded it sees it at once.
     *
     * @return false where they have not reached it in a few seconds, or have stopped
     */
    boolean await(Position position);

    /** Has a read model that has stopped try again now, instead of when it next would by itself. */
    void retry(String name);

    /**
     * Forgets what the read model holds and reads the log again from its start. Returns when it is empty; {@link #state} tells
     * how far it has come since. Where it cannot be emptied it is left as it was, and the fault is thrown.
     */
    void rebuild(String name);
}
