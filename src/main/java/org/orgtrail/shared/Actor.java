package org.orgtrail.shared;

import java.time.Instant;

/** Who asks or acts. What they may do is for {@link Rights} to say. */
public sealed interface Actor {

    /** Somebody who has not signed in. */
    record Visitor() implements Actor {}

    /** The holder of an account. */
    record AccountHolder(AccountId account) implements Actor {}

    /**
     * The loading of the sample organisation into an empty log, the only one whose changes are recorded on a simulated clock.
     *
     * @param recordedAt the simulated instant; later than the change before, never later than now
     */
    record SampleLoader(Instant recordedAt) implements Actor {}

    /** A system that calls the API with its token, which may record everything. One token, so one actor for all of them. */
    record ApiCaller() implements Actor {}

    Actor VISITOR = new Visitor();

    /** What stands in the log as the one who recorded: the account's id, {@code sample} or {@code api}. */
    default String inLog() {
        return switch (this) {
            case Visitor _ -> "visitor";
            case AccountHolder(AccountId account) -> account.toString();
            case SampleLoader _ -> "sample";
            case ApiCaller _ -> "api";
        };
    }
}
