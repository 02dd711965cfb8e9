package org.orgtrail.platform.database;

import org.jspecify.annotations.Nullable;

/** The application can't start on this database. Says to whoever runs it what is wrong and what to do about it. */
final class StartProblem extends RuntimeException {

    private final String action;

    StartProblem(String description, String action) {
        this(description, action, null);
    }

    StartProblem(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    String action() {
        return action;
    }
}
