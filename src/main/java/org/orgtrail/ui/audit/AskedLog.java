package org.orgtrail.ui.audit;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.orgtrail.history.LogQuestion;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.ThingId;

/**
 * Which part of the log the address asks for.
 *
 * @param refused what the address says that cannot be asked for; it is passed over
 */
record AskedLog(LogQuestion question, List<String> refused) {

    private static final String THING = "thing";
    private static final String BY = "by";
    private static final String TYPE = "type";

    static AskedLog of(QueryParameters parameters, List<String> types) {
        List<String> refused = new ArrayList<>();
        Days days = Days.of(parameters, refused);
        return new AskedLog(
                new LogQuestion(
                        days.from(),
                        days.until(),
                        thing(parameters, refused),
                        AuditPart.read(parameters, BY, only(PlainText::isPrintable), refused),
                        AuditPart.read(parameters, TYPE, only(types::contains), refused)),
                refused);
    }

    /** The thing that the address names. */
    static Optional<ThingId> thing(QueryParameters parameters, List<String> refused) {
        return AuditPart.read(parameters, THING, AskedLog::thing, refused);
    }

    private static Optional<ThingId> thing(String text) {
        try {
            return Optional.of(ThingId.parse(text));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }

    private static Function<String, Optional<String>> only(Predicate<String> right) {
        return text -> Optional.of(text).filter(right);
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
