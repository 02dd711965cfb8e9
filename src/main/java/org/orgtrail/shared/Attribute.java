package org.orgtrail.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that is said of a unit, post, appointment, person, forum or contact point, each on a timeline of its own.
 *
 * @param key its name in JSON and tables; stable
 * @param type what its values are
 */
public record Attribute<V>(String key, Class<V> type) {

    public static final Attribute<Boolean> EXISTS = new Attribute<>("exists", Boolean.class);

    /** How sure the start of its existence is; no value where the day is known. */
    public static final Attribute<Precision> START_PRECISION = new Attribute<>("startPrecision", Precision.class);

    public static final Attribute<UnitCode> CODE = new Attribute<>("code", UnitCode.class);
    public static final Attribute<LocalText> NAMES = new Attribute<>("names", LocalText.class);
    public static final Attribute<UnitType> TYPE = new Attribute<>("type", UnitType.class);
    public static final Attribute<LocalText> DESCRIPTION = new Attribute<>("description", LocalText.class);
    public static final Attribute<Link> LINK = new Attribute<>("link", Link.class);
    public static final Attribute<Integer> RANK = new Attribute<>("rank", Integer.class);

    /** What a unit came from, from its beginning on. */
    public static final Attribute<Predecessors> PREDECESSORS = new Attribute<>("predecessors", Predecessors.class);
    /** What became of a unit, from the first day without it on. */
    public static final Attribute<Closing> CLOSING = new Attribute<>("closing", Closing.class);

    public static final Attribute<LocalText> TITLE = new Attribute<>("title", LocalText.class);
    public static final Attribute<PostRole> ROLE = new Attribute<>("role", PostRole.class);
    public static final Attribute<AppointmentKind> APPOINTMENT_KIND =
            new Attribute<>("appointmentKind", AppointmentKind.class);
    public static final Attribute<String> PERSON_NAME = new Attribute<>("personName", String.class);

    /** Whether a person is to be shown to the fewest. Said of all days at once, since the latest that is known holds for all of them. */
    public static final Attribute<Boolean> PROTECTED = new Attribute<>("protected", Boolean.class);

    public static final Attribute<ContactKind> CONTACT_KIND = new Attribute<>("contactKind", ContactKind.class);
    public static final Attribute<String> CONTACT_VALUE = new Attribute<>("contactValue", String.class);
    public static final Attribute<LocalText> LABEL = new Attribute<>("label", LocalText.class);
    public static final Attribute<Visibility> VISIBILITY = new Attribute<>("visibility", Visibility.class);

    /** What a thing is part of or held by; it exists only while that does (rule R2). */
    public static final Attribute<UnitId> PARENT = new Attribute<>("parent", UnitId.class);

    public static final Attribute<UnitId> UNIT = new Attribute<>("unit", UnitId.class);
    public static final Attribute<UnitId> HOST = new Attribute<>("host", UnitId.class);
    public static final Attribute<PostId> POST = new Attribute<>("post", PostId.class);
    public static final Attribute<PersonId> HOLDER = new Attribute<>("holder", PersonId.class);
    public static final Attribute<ThingId> OWNER = new Attribute<>("owner", ThingId.class);

    /** The attributes that say what a thing depends on. */
    public static final List<Attribute<? extends ThingId>> DEPENDENCIES =
            List.of(PARENT, UNIT, HOST, POST, HOLDER, OWNER);

    private static final Map<String, Attribute<?>> BY_KEY = List.of(
                    EXISTS,
                    START_PRECISION,
                    CODE,
                    NAMES,
                    TYPE,
                    DESCRIPTION,
                    LINK,
                    RANK,
                    PREDECESSORS,
                    CLOSING,
                    TITLE,
                    ROLE,
                    APPOINTMENT_KIND,
                    PERSON_NAME,
                    PROTECTED,
                    CONTACT_KIND,
                    CONTACT_VALUE,
                    LABEL,
                    VISIBILITY,
                    PARENT,
                    UNIT,
                    HOST,
                    POST,
                    HOLDER,
                    OWNER)
            .stream()
            .collect(Collectors.toUnmodifiableMap(Attribute::key, Function.identity()));

    /** The attribute of that key. */
    public static Attribute<?> of(String key) {
        Attribute<?> attribute = BY_KEY.get(key);
        if (attribute == null) {
            throw new IllegalArgumentException("No attribute is called " + key);
        }
        return attribute;
    }

    @Override
    public String toString() {
        return key;
    }
}
