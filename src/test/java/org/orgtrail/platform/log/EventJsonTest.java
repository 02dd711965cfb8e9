package org.orgtrail.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;

/** Every event there is, found through the sealed hierarchy, with all its components and with those that may be absent absent. */
class EventJsonTest {

    private final Serializer serializer = EventJson.serializer();

    static Stream<OrganisationEvent> events() throws ReflectiveOperationException {
        List<OrganisationEvent> events = new ArrayList<>();
        for (Class<?> type : records(OrganisationEvent.class)) {
            events.add(example(type, false));
            events.add(example(type, true));
        }
        return events.stream();
    }

    private static List<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? List.of(type)
                : Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(permitted -> records(permitted).stream())
                        .toList();
    }

    private static OrganisationEvent example(Class<?> type, boolean sparse) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = sparse && nullable ? null : value(types[i]);
        }
        var constructor = type.getDeclaredConstructor(types);
        return (OrganisationEvent) constructor.newInstance(values);
    }

    private static Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == ThingId.class) {
            return PersonId.next();
        }
        if (ThingId.class.isAssignableFrom(type) || type == StepId.class) {
            return type.getMethod("next").invoke(null);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == LocalText.class) {
            return new LocalText("Å, \"ä\" och ö", "a\nb");
        }
        if (type == Link.class) {
            return new Link(LocalText.sv("Läs mer"), "https://example.org/?q=å");
        }
        if (type == UnitCode.class) {
            return new UnitCode("SLK-KOM");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(1500, 1, 1);
        }
        if (type == Integer.class) {
            return -3;
        }
        if (type == String.class) {
            return "Lars Envik";
        }
        if (type == List.class) {
            return List.of();
        }
        throw new IllegalArgumentException("Say here what an example of " + type + " is");
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_back_as_it_was_written(OrganisationEvent event) {
        SerializedObject<byte[]> written = serializer.serialize(event, byte[].class);
        OrganisationEvent read = serializer.deserialize(written);
        assertThat(read).isEqualTo(event);
        assertThat(written.getType().getRevision())
                .isEqualTo(event.getClass().getAnnotation(Revision.class).value());
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_an_event_only_derives_is_not_written(OrganisationEvent event) throws ReflectiveOperationException {
        var json = serializer.serialize(event, JsonNode.class).getData();
        var names = Arrays.stream(event.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(json.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("events")
    void dates_are_text(OrganisationEvent event) {
        String json = new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
        assertThat(json).doesNotContain("[1500,");
    }
}
