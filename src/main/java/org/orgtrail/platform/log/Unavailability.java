package org.orgtrail.platform.log;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ChangeLog;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that cannot be had just now from every other failure. */
final class Unavailability {

    /** Lock not available, too many connections, disk full, out of memory. */
    private static final Set<String> STATES = Set.of("55P03", "53300", "53100", "53200");
    /** Connection failures, and the server being shut down, crashing or starting. */
    private static final Set<String> CLASSES = Set.of("08", "57P");

    private Unavailability() {}

    /** {@link ChangeLog.LogUnavailable} where that is what the failure comes from, otherwise the failure itself. */
    static RuntimeException saidOf(RuntimeException failure) {
        return comesFromUnavailability(failure)
                ? new ChangeLog.LogUnavailable("The log cannot be reached just now", failure)
                : failure;
    }

    private static boolean comesFromUnavailability(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isUnavailable(sql)) {
                return true;
            }
            // Where the roll-back fails too, what went wrong first stands beside it.
            if (cause instanceof TransactionSystemException system
                    && comesFromUnavailability(system.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnavailable(SQLException failure) {
        String state = failure.getSQLState();
        // The server states what is wrong; no state comes from a pool or driver that has no connection any more.
        return state == null || STATES.contains(state) || CLASSES.stream().anyMatch(state::startsWith);
    }
}
