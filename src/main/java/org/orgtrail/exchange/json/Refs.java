package org.orgtrail.exchange.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import tools.jackson.databind.JsonNode;

/**
 * The names that a list of commands gives to what it begins: {@code "ref": "a"}, meant by {@code "$a"} wherever an id of that
 * kind stands. An id that the caller leaves out is made of the change's id and the name or the place, so that the same request
 * sent again is about the same things.
 */
public final class Refs {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");
    private static final Pattern SIGN = Pattern.compile("\\$.*", Pattern.DOTALL);

    /** @param given the id as the caller wrote it; null where it is to be made */
    private record Definition(
            Place place, ThingKind kind, @Nullable String given) {}

    private final ChangeId changeId;
    private final Findings findings;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, ThingId> made = new LinkedHashMap<>();

    /** Takes note of all that the commands name; what is wrong with the names is told at once. */
    public Refs(ChangeId changeId, JsonNode commands, Findings findings) {
        this.changeId = changeId;
        this.findings = findings;
        for (int index = 0; index < commands.size(); index++) {
            define(commands.get(index), Place.WHOLE.in("commands").at(index));
        }
    }

    /** The ids that were made for what the commands begin, by their names, or their places where they have none. */
    public Map<String, ThingId> made() {
        return made;
    }

    static boolean isRef(String text) {
        return SIGN.matcher(text).matches();
    }

    private void define(JsonNode command, Place place) {
        JsonNode type = command.path("type");
        Shape.Fields shape = type.isString() ? Shape.COMMANDS.named(type.stringValue()) : null;
        JsonNode ref = command.path("ref");
        if (shape == null || !Shape.begins(shape.type()) || !ref.isString()) {
            return;
        }
        String name = ref.stringValue();
        if (!NAME.matcher(name).matches()) {
            findings.add(place.in("ref"), "ref-malformed", name);
            return;
        }
        JsonNode own = command.path(Shape.ownId(shape.type()));
        Definition definition = new Definition(
                place.in(Shape.ownId(shape.type())), kindOf(idType(shape)), own.isString() ? own.stringValue() : null);
        Definition before = definitions.putIfAbsent(name, definition);
        if (before != null) {
            findings.add(place.in("ref"), "ref-duplicate", name);
        }
    }

    /** The id of a new thing of a command that gives it none, neither in words. */
    ThingId make(Shape.Fields command, @Nullable String ref, Place place) {
        ThingKind kind = kindOf(idType(command));
        String name = ref == null ? place.in(Shape.ownId(command.type())).pointer() : ref;
        ThingId id = kind.id(derived(changeId, name));
        made.put(name, id);
        return id;
    }

    /** Tells what the name of a thing stands for, once its id has been read. */
    void note(@Nullable String ref, @Nullable ThingId id) {
        if (ref != null && id != null) {
            made.put(ref, id);
        }
    }

    /** What {@code $name} stands for; null where that is nothing of this type, which is told. */
    @Nullable
    ThingId resolve(String sign, Class<?> wanted, Place place) {
        String name = sign.substring(1);
        List<String> path = new ArrayList<>(List.of(name));
        Set<String> seen = new HashSet<>(path);
        while (true) {
            Definition definition = definitions.get(name);
            if (definition == null) {
                findings.add(place, "ref-unknown", name);
                return null;
            }
            ThingId id = idOf(name, definition);
            if (id != null) {
                return fitting(id, wanted, place, sign);
            }
            String given = definition.given();
            if (given == null || !isRef(given)) {
                return null; // malformed where it is defined, which is told there
            }
            name = given.substring(1);
            path.add(name);
            if (!seen.add(name)) {
                findings.add(place, "ref-cyclic", String.join(" → ", path));
                return null;
            }
        }
    }

    private @Nullable ThingId fitting(ThingId id, Class<?> wanted, Place place, String sign) {
        if (wanted.isInstance(id)) {
            return id;
        }
        findings.add(
                place,
                "ref-wrong-kind",
                sign,
                id.kind().prefix(),
                kindOf(wanted).prefix());
        return null;
    }

    private @Nullable ThingId idOf(String name, Definition definition) {
        String given = definition.given();
        if (given == null) {
            return definition.kind().id(derived(changeId, name));
        }
        try {
            return isRef(given) ? null : ThingId.parse(given);
        } catch (InvalidValue malformed) {
            return null;
        }
    }

    private static Class<?> idType(Shape.Fields command) {
        Shape.Field own = command.fields().get(Shape.ownId(command.type()));
        if (own != null && own.shape() instanceof Shape.Id(Class<?> type)) {
            return type;
        }
        throw new IllegalStateException(command.type() + " does not begin with the id of its thing");
    }

    private static ThingKind kindOf(Class<?> idType) {
        return Stream.of(ThingKind.values())
                .filter(kind -> idType.isInstance(kind.id(new UUID(0, 0))))
                .findFirst()
                .orElseThrow();
    }

    /** A UUID of version 8 (RFC 9562, 5.8): the hash of the change and the name. */
    private static UUID derived(ChangeId changeId, String name) {
        return hashed("org.orgtrail thing " + changeId + " " + name);
    }

    /** The same UUID for the same text, and for no other. */
    public static UUID hashed(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(hash);
            long high = bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
            long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
