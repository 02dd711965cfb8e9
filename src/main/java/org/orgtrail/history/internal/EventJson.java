package org.orgtrail.history.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.organisation.event.OrganisationEvent;
import tools.jackson.databind.json.JsonMapper;

/** Events as the history keeps them: the record's simple name, and its JSON. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Map<String, Class<?>> BY_TYPE =
            records(OrganisationEvent.class).collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private EventJson() {}

    /** The types there are, by their names. */
    static List<String> types() {
        return BY_TYPE.keySet().stream().sorted().toList();
    }

    static String type(OrganisationEvent event) {
        return event.getClass().getSimpleName();
    }

    static String write(OrganisationEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /** Reads what {@link #write} wrote of an event of that {@link #type}. */
    static OrganisationEvent read(String type, String json) {
        Class<?> recordType = BY_TYPE.get(type);
        if (recordType == null) {
            throw new IllegalArgumentException("No event is called " + type);
        }
        return (OrganisationEvent) MAPPER.readValue(json, recordType);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventJson::records)
                : Stream.of(type);
    }
}
