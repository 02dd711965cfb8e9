package org.orgtrail.platform.log;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.orgtrail.shared.InvalidValue;

/** What may be said of a failure: its kind, and a code where it has one. Its message may quote what was in an event. */
final class Fault {

    static final String UNKNOWN = "Error";

    private Fault() {}

    static String of(Throwable failure) {
        Throwable root = rootOf(failure);
        String kind = root.getClass().getSimpleName();
        return switch (root) {
            case SQLException sql -> kind + " " + sql.getSQLState();
            case InvalidValue value -> kind + " " + value.violation().code();
            default -> kind;
        };
    }

    /** The same, with the place in our own code that it comes from: for the operator's log. */
    static String withPlace(Throwable failure) {
        return Stream.of(rootOf(failure).getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.orgtrail."))
                .findFirst()
                .map(frame -> of(failure) + " at " + frame)
                .orElseGet(() -> of(failure));
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
