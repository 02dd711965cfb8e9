package org.orgtrail.exchange.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import tools.jackson.databind.JsonNode;

/** Makes our records of JSON. It reads on after a mistake, so that all of them are told at once. */
public final class BodyReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Findings findings;
    private final Refs refs;

    public BodyReader(Findings findings, Refs refs) {
        this.findings = findings;
        this.refs = refs;
    }

    /** The record that the object says; null where something in it is wrong. */
    public <T> @Nullable T read(Class<T> record, JsonNode node, Place place) {
        return record.cast(fields(Shape.fields(record), node, place, Set.of()));
    }

    private @Nullable Object value(Shape shape, JsonNode node, Place place) {
        return switch (shape) {
            case Shape.Text _ -> text(node, place);
            case Shape.Day _ -> day(text(node, place), place);
            case Shape.Written(Class<?> type) -> written(type, text(node, place), place);
            case Shape.Id(Class<?> type) -> id(type, text(node, place), place);
            case Shape.Choice(Class<?> type) -> choice(type, text(node, place), place);
            case Shape.Whole(Class<?> type) -> whole(type, node, place);
            case Shape.Many many -> many(many, node, place);
            case Shape.Fields fields -> fields(fields, node, place, Set.of());
            case Shape.Command command -> command(command, node, place);
        };
    }

    private @Nullable String text(JsonNode node, Place place) {
        if (!node.isString()) {
            return refuse(place, "json-not-text", kindOf(node));
        }
        return node.stringValue();
    }

    private @Nullable LocalDate day(@Nullable String text, Place place) {
        if (text == null) {
            return null;
        }
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : refuse(place, "malformed-date", text);
        } catch (DateTimeParseException noSuchDay) {
            return refuse(place, "malformed-date", text);
        }
    }

    private @Nullable Object written(Class<?> type, @Nullable String text, Place place) {
        return text == null ? null : made(place, () -> parsed(type, text));
    }

    private @Nullable Object id(Class<?> type, @Nullable String text, Place place) {
        if (text == null) {
            return null;
        }
        return Refs.isRef(text) ? refs.resolve(text, type, place) : made(place, () -> parsed(type, text));
    }

    private @Nullable Object choice(Class<?> type, @Nullable String text, Place place) {
        if (text == null) {
            return null;
        }
        List<String> names = Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return names.contains(text)
                ? type.getEnumConstants()[names.indexOf(text)]
                : refuse(place, "json-not-one-of", text, String.join(", ", names));
    }

    private @Nullable Object whole(Class<?> type, JsonNode node, Place place) {
        if (type == Integer.class) {
            return node.isInt() ? (Object) node.intValue() : refuse(place, "json-not-whole", notWhole(node));
        }
        return node.isInt() || node.isLong()
                ? made(place, () -> constructor(type).newInstance(node.longValue()))
                : refuse(place, "json-not-whole", notWhole(node));
    }

    private @Nullable Object many(Shape.Many many, JsonNode node, Place place) {
        if (!node.isArray()) {
            return refuse(place, "json-not-array", kindOf(node));
        }
        List<Object> values = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            Object value = value(many.element(), node.get(index), place.at(index));
            if (value != null) {
                values.add(value);
            }
        }
        return many.collection() == Set.class ? new LinkedHashSet<>(values) : values;
    }

    private @Nullable Object command(Shape.Command commands, JsonNode node, Place place) {
        if (!node.isObject()) {
            return refuse(place, "json-not-object", kindOf(node));
        }
        if (!node.has("type")) {
            return refuse(place.in("type"), "json-field-missing");
        }
        String type = text(node.get("type"), place.in("type"));
        if (type == null) {
            return null;
        }
        Shape.Fields shape = commands.named(type);
        if (shape == null) {
            return refuse(place.in("type"), "command-unknown", type, String.join(", ", Shape.names(commands)));
        }
        boolean begins = commands.mayBegin() && Shape.begins(shape.type());
        return fields(shape, node, place, begins ? Set.of("type", "ref") : Set.of("type"));
    }

    /** @param beside the fields that the object has besides those of the record */
    private @Nullable Object fields(Shape.Fields shape, JsonNode node, Place place, Set<String> beside) {
        if (!node.isObject()) {
            return refuse(place, "json-not-object", kindOf(node));
        }
        int before = findings.count();
        for (String name : node.propertyNames()) {
            if (!shape.fields().containsKey(name) && !beside.contains(name)) {
                findings.add(
                        place.in(name),
                        "json-field-unknown",
                        name,
                        String.join(", ", shape.fields().keySet()));
            }
        }
        List<@Nullable Object> values = new ArrayList<>();
        boolean begins = beside.contains("ref");
        String ref = begins && node.hasNonNull("ref") ? text(node.get("ref"), place.in("ref")) : null;
        for (Map.Entry<String, Shape.Field> field : shape.fields().entrySet()) {
            String name = field.getKey();
            if (begins && name.equals(Shape.ownId(shape.type()))) {
                values.add(ownId(shape, node.path(name), ref, place));
            } else {
                values.add(field(field.getValue(), node.path(name), place.in(name)));
            }
        }
        return findings.count() > before
                ? null
                : made(place, () -> constructor(shape.type()).newInstance(values.toArray()));
    }

    private @Nullable Object ownId(Shape.Fields shape, JsonNode node, @Nullable String ref, Place place) {
        String name = Shape.ownId(shape.type());
        if (node.isMissingNode() || node.isNull()) {
            return refs.make(shape, ref, place);
        }
        Shape.Field field = shape.fields().get(name);
        Object id = field == null ? null : value(field.shape(), node, place.in(name));
        refs.note(ref, (ThingId) id);
        return id;
    }

    private @Nullable Object field(Shape.Field field, JsonNode node, Place place) {
        boolean absent = node.isMissingNode() || node.isNull();
        if (!absent) {
            return value(field.shape(), node, place);
        }
        if (!field.optional()) {
            return refuse(place, "json-field-missing");
        }
        return switch (field.shape()) {
            case Shape.Many many -> many.collection() == Set.class ? Set.of() : List.of();
            default -> null;
        };
    }

    /** Something of ours that may refuse what it is made from. */
    private interface Making {
        @Nullable
        Object make() throws ReflectiveOperationException;
    }

    private @Nullable Object made(Place place, Making making) {
        try {
            return making.make();
        } catch (InvocationTargetException refusal) {
            if (refusal.getCause() instanceof InvalidValue invalid) {
                RuleViolation violation = invalid.violation();
                findings.add(violation.field().map(place::in).orElse(place), violation);
                return null;
            }
            throw new IllegalStateException(refusal);
        } catch (ReflectiveOperationException mistakeInTheProgram) {
            throw new IllegalStateException(mistakeInTheProgram);
        }
    }

    private static @Nullable Object parsed(Class<?> type, String text) throws ReflectiveOperationException {
        for (var method : type.getMethods()) {
            if (method.getName().equals("parse")) {
                return method.invoke(null, text);
            }
        }
        return constructor(type).newInstance(text);
    }

    private static Constructor<?> constructor(Class<?> record) throws ReflectiveOperationException {
        return record.getConstructor(Stream.of(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    private <T> @Nullable T refuse(Place place, String code, Object... parameters) {
        findings.add(place, code, parameters);
        return null;
    }

    /** What stands there instead. */
    private static LocalText kindOf(JsonNode node) {
        return Texts.inBoth(
                switch (node.getNodeType()) {
                    case ARRAY -> "json-kind.array";
                    case BOOLEAN -> "json-kind.boolean";
                    case NUMBER -> "json-kind.number";
                    case OBJECT -> "json-kind.object";
                    case STRING -> "json-kind.string";
                    default -> "json-kind.null";
                });
    }

    /** The same where a number stands there, but none of those that may. */
    private static LocalText notWhole(JsonNode node) {
        return node.isNumber() ? Texts.inBoth("json-kind.other-number") : kindOf(node);
    }
}
