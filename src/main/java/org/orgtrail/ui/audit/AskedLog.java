package org.orgtrail.ui.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.history.LogQuestion;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.shell.AskedParameters;

/**
 * Which part of the log the address asks for.
 *
 * @param refused what the address says that cannot be asked for; it is passed over
 */
record AskedLog(LogQuestion question, List<String> refused) {

    private static final String THING = "thing";
    private static final String BY = "by";
    private static final String TYPE = "type";

    static AskedLog of(AskedParameters asked, List<String> types) {
        Days days = Days.of(asked);
        LogQuestion question = new LogQuestion(
                days.from(),
                days.until(),
                thing(asked),
                asked.read(BY, text -> Optional.of(text).filter(PlainText::isPrintable)),
                asked.read(TYPE, text -> Optional.of(text).filter(types::contains)));
        return new AskedLog(question, asked.refused());
    }

    /** The thing that the address names. */
    static Optional<ThingId> thing(AskedParameters asked) {
        return asked.read(THING, AskedLog::thing);
    }

    private static Optional<ThingId> thing(String text) {
        try {
            return Optional.of(ThingId.parse(text));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }

    /** As the address has it. */
    static Map<String, String> parameters(LogQuestion question) {
        Map<String, String> parameters = new LinkedHashMap<>(new Days(question.from(), question.until()).inAddress());
        question.thing().ifPresent(it -> parameters.putAll(about(it)));
        question.recordedBy().ifPresent(it -> parameters.put(BY, it));
        question.type().ifPresent(it -> parameters.put(TYPE, it));
        return parameters;
    }

    /** What the address says of a thing alone. */
    static Map<String, String> about(ThingId thing) {
        return Map.of(THING, thing.text());
    }
}
