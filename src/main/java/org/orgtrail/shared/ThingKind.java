package org.orgtrail.shared;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** The kinds of things whose changes are recorded. The prefix is part of every written id and never changes. */
public enum ThingKind {
    UNIT("unit", UnitId::new),
    POST("post", PostId::new),
    APPOINTMENT("appointment", AppointmentId::new),
    PERSON("person", PersonId::new),
    FORUM("forum", ForumId::new),
    CONTACT("contact", ContactId::new);

    private final String prefix;
    private final Function<UUID, ThingId> id;

    ThingKind(String prefix, Function<UUID, ThingId> id) {
        this.prefix = prefix;
        this.id = id;
    }

    /** What a written id of this kind begins with, without the hyphen. */
    public String prefix() {
        return prefix;
    }

    /** The kind whose ids begin with the prefix. */
    public static ThingKind withPrefix(String prefix) {
        return valueOf(prefix.toUpperCase(Locale.ROOT));
    }

    /** What a thing of this kind is called, as a text: the name of a person or the number of a contact point is in no language. */
    public LocalText called(LocalText name) {
        return switch (this) {
            case UNIT, POST, FORUM -> name;
            case PERSON, APPOINTMENT, CONTACT -> LocalText.same(name.sv());
        };
    }

    /** The id of this kind over the given UUID. */
    public ThingId id(UUID value) {
        return id.apply(value);
    }
}
