package org.orgtrail.ui.record;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.shell.SearchField;
import org.orgtrail.ui.shell.Visit;

/**
 * What somebody wants to record, as the address says it: {@code record?what=wrong&thing=unit-0197…}.
 *
 * @param what which of the two kinds; empty where that is still to be chosen
 * @param thing what it is about; empty where that is still to be chosen
 * @param refused what the address names that nothing can be recorded about
 */
record RecordStart(Optional<What> what, Optional<ThingId> thing, Optional<String> refused) {

    static final String PATH = "record";

    private static final String WHAT = "what";
    private static final String THING = "thing";

    /** The two kinds of what is recorded, which nobody is to mistake for each other. */
    enum What {
        /** Something changes in the world, from a day on. */
        CHANGE,
        /** What has been recorded was never true. */
        WRONG;

        String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static RecordStart of(QueryParameters parameters) {
        Optional<String> named = parameters.getSingleParameter(THING).map(String::strip);
        Optional<ThingId> thing = named.filter(text -> !text.isEmpty()).flatMap(RecordStart::parse);
        return new RecordStart(
                parameters.getSingleParameter(WHAT).flatMap(RecordStart::what),
                thing,
                thing.isPresent() ? Optional.empty() : named.filter(text -> !text.isEmpty()));
    }

    private static Optional<What> what(String text) {
        return Stream.of(What.values())
                .filter(what -> what.inAddress().equals(text))
                .findFirst();
    }

    private static Optional<ThingId> parse(String text) {
        try {
            return Optional.of(ThingId.parse(text)).filter(thing -> SearchField.KINDS.contains(thing.kind()));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }

    /** From where something changes about the thing, or something was wrong with it. */
    static RecordStart with(What what, ThingId thing) {
        return new RecordStart(Optional.of(what), Optional.of(thing), Optional.empty());
    }

    RecordStart with(What chosen) {
        return new RecordStart(Optional.of(chosen), thing, Optional.empty());
    }

    RecordStart about(Optional<ThingId> chosen) {
        return new RecordStart(what, chosen, Optional.empty());
    }

    String address(Visit visit) {
        Map<String, String> parameters = new LinkedHashMap<>();
        what.ifPresent(it -> parameters.put(WHAT, it.inAddress()));
        thing.ifPresent(it -> parameters.put(THING, it.text()));
        return visit.address(PATH, parameters);
    }
}
