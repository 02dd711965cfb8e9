package org.orgtrail.exchange.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.Beginning;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.ThingId;

/** How a type of ours is written in JSON, found out from the type itself, so that no list has to be kept beside it. */
public sealed interface Shape {

    /** The field that tells which command an object is. */
    String TYPE = "type";

    /** Any text. */
    record Text() implements Shape {}

    /** A text that a type makes something of: by its method {@code parse}, or its only component. */
    record Written(Class<?> type) implements Shape {}

    /** The id of a thing, or {@code $name} for one that the document names. {@link ThingId} itself for any kind. */
    record Id(Class<?> type) implements Shape {}

    /** One of the names of an enum. */
    record Choice(Class<?> type) implements Shape {}

    /** A day, {@code 2027-01-01}. */
    record Day() implements Shape {}

    /** A whole number; {@code type} is {@code Integer}, or a record of one {@code long}. */
    record Whole(Class<?> type) implements Shape {}

    /** An array, which may be left out where it is empty. */
    record Many(Class<?> collection, Shape element) implements Shape {}

    /** An object with these fields. */
    record Fields(Class<?> type, Map<String, Field> fields) implements Shape {}

    /** A field of an object. */
    record Field(Shape shape, boolean optional) {}

    /** A command, told from others by its {@code type}. The shape of each by that name. */
    record Command(Class<?> of, boolean mayBegin, Map<String, Fields> byName) implements Shape {

        /** The shape of the command of that name; null where there is none. */
        @Nullable
        Fields named(String name) {
            return byName.get(name);
        }
    }

    /** What can be right instead of what was wrong: it begins nothing new. */
    Command STATEMENTS = commands(Statement.class, false);

    /** Every command that can be posted. */
    Command COMMANDS = commands(OrganisationCommand.class, true);

    /** The shape of a type. */
    static Shape of(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType many && annotated instanceof AnnotatedParameterizedType elements) {
            return new Many((Class<?>) many.getRawType(), of(elements.getAnnotatedActualTypeArguments()[0]));
        }
        return of((Class<?>) type);
    }

    private static Shape of(Class<?> type) {
        if (type == String.class) {
            return new Text();
        }
        if (type == LocalDate.class) {
            return new Day();
        }
        if (type == Integer.class) {
            return new Whole(type);
        }
        if (type.isEnum()) {
            return new Choice(type);
        }
        if (ThingId.class.isAssignableFrom(type)) {
            return new Id(type);
        }
        if (type == OrganisationCommand.class) {
            return COMMANDS;
        }
        if (type == Statement.class) {
            return STATEMENTS;
        }
        if (type.isRecord() && isParsed(type)) {
            return new Written(type);
        }
        if (type.isRecord() && type.getRecordComponents().length == 1) {
            Class<?> only = type.getRecordComponents()[0].getType();
            return only == String.class ? new Written(type) : new Whole(type);
        }
        if (type.isRecord()) {
            return fields(type);
        }
        throw new IllegalArgumentException("No JSON is known for " + type.getName());
    }

    /** The shape of a record's object. */
    static Fields fields(Class<?> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || Collection.class.isAssignableFrom(component.getType());
            fields.put(nameOf(component), new Field(of(component.getAnnotatedType()), optional));
        }
        return new Fields(type, fields);
    }

    /** A component's name in JSON: its own, but {@code unitType} for a {@code type}, which says what command or event it is. */
    static String nameOf(RecordComponent component) {
        Class<?> declaring = component.getDeclaringRecord();
        boolean named = OrganisationCommand.class.isAssignableFrom(declaring)
                || OrganisationEvent.class.isAssignableFrom(declaring);
        if (!named || !component.getName().equals(TYPE)) {
            return component.getName();
        }
        String type = component.getType().getSimpleName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** The name of the field that holds the id of the thing that a command is about: its first. */
    static String ownId(Class<?> command) {
        return command.getRecordComponents()[0].getName();
    }

    /** True where the id that the command gives its thing may be a new one. */
    static boolean begins(Class<?> command) {
        return Beginning.class.isAssignableFrom(command);
    }

    private static Command commands(Class<?> sealed, boolean mayBegin) {
        Map<String, Fields> byName = new LinkedHashMap<>();
        records(sealed).distinct().forEach(record -> byName.put(record.getSimpleName(), fields(record)));
        return new Command(sealed, mayBegin, byName);
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses()).flatMap(Shape::records)
                : Stream.of(sealed);
    }

    private static boolean isParsed(Class<?> type) {
        return Stream.of(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && Set.of(method.getParameterTypes()).equals(Set.of(String.class)));
    }

    /** The names that {@code type} may have in a command. */
    static List<String> names(Command command) {
        return command.byName().keySet().stream().sorted().toList();
    }
}
