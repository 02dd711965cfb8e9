package org.orgtrail.history.internal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.Sentence;
import org.orgtrail.history.Sentence.Part;
import org.orgtrail.history.StoredFields.Field;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;

/** The fields of an event for people to read, one for each component of its record. */
final class ReadableFields {

    private static final String NOTHING = "–";

    /** What the words of each kind are called among the texts. */
    private static final Map<Class<?>, String> WORDS = Map.of(
            UnitType.class, "type",
            PostRole.class, "role",
            AppointmentKind.class, "appointmentKind",
            ContactKind.class, "contactKind",
            Visibility.class, "visibility",
            Precision.class, "startPrecision",
            ClosingOutcome.class, "closing");

    private final Function<ThingId, LocalText> called;
    private final Locale locale;

    /** @param called what a thing is called */
    ReadableFields(Function<ThingId, LocalText> called, Locale locale) {
        this.called = called;
        this.locale = locale;
    }

    List<Field> of(OrganisationEvent event) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = value(component, event);
            fields.add(new Field(
                    component.getName(),
                    new Sentence(
                            event instanceof StepRetracted it
                                            && component.getName().equals("attributes")
                                    ? joined(it.attributes(), key -> plain(Texts.of(locale, "attribute." + key)))
                                    : readable(value))));
        }
        return fields;
    }

    /** The things that the event names. */
    static Set<ThingId> mentioned(OrganisationEvent event) {
        Set<ThingId> mentioned = new HashSet<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            switch (value(component, event)) {
                case ThingId thing -> mentioned.add(thing);
                case List<?> all ->
                    all.stream()
                            .filter(ThingId.class::isInstance)
                            .map(ThingId.class::cast)
                            .forEach(mentioned::add);
                case null, default -> {}
            }
        }
        return mentioned;
    }

    private static @Nullable Object value(RecordComponent component, OrganisationEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component of a record cannot be read: " + component, e);
        }
    }

    private List<Part> readable(@Nullable Object value) {
        return switch (value) {
            case null -> plain(NOTHING);
            case ThingId thing -> {
                LocalText name = thing.kind().called(called.apply(thing));
                yield all(List.of(part(name.in(locale), name.foreignIn(locale))), plain(" (" + thing.text() + ")"));
            }
            case LocalText text -> inAllLanguages(text);
            case Link link -> all(inAllLanguages(link.label()), plain(" · " + link.address()));
            case Enum<?> word -> plain(word(word));
            case List<?> all -> joined(all, this::readable);
            case Object other -> plain(other.toString());
        };
    }

    private String word(Enum<?> word) {
        String key = WORDS.get(word.getDeclaringClass());
        return key == null ? word.name() : Texts.of(locale, "value." + key + "." + word.name());
    }

    private List<Part> inAllLanguages(LocalText text) {
        List<Part> swedish = List.of(written(text.sv(), Texts.SWEDISH));
        return text.en() == null
                ? swedish
                : all(swedish, all(plain(" · "), List.of(written(text.en(), Texts.ENGLISH))));
    }

    private Part written(String text, Locale language) {
        return Part.quoted(text, language, false, locale);
    }

    private static Part part(String text, Optional<Locale> language) {
        return new Part(text, false, Optional.empty(), language);
    }

    private static List<Part> plain(String text) {
        return List.of(part(text, Optional.empty()));
    }

    private static List<Part> all(List<Part> some, List<Part> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static <V> List<Part> joined(List<V> all, Function<? super V, List<Part>> readable) {
        return all.isEmpty()
                ? plain(NOTHING)
                : all.stream()
                        .map(readable)
                        .reduce((some, more) -> all(some, all(plain(", "), more)))
                        .orElseThrow();
    }
}
