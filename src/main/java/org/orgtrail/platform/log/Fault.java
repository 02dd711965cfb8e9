package org.orgtrail.platform.log;

import java.sql.SQLException;
import org.orgtrail.shared.InvalidValue;

/** What may be said of a failure: its kind, and a code where it has one. Its message may quote what was in an event. */
final class Fault {

    static final String UNKNOWN = "Error";

    private Fault() {}

    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String kind = root.getClass().getSimpleName();
        return switch (root) {
            case SQLException sql -> kind + " " + sql.getSQLState();
            case InvalidValue value -> kind + " " + value.violation().code();
            default -> kind;
        };
    }
}
