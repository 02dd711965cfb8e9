package org.orgtrail.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.KnownRows;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One rectangle of the directory, to be read: how a thing was in a period, as known in a stretch of the log. */
@Entity
@Immutable
@Table(name = "directory_seen")
@NullUnmarked // filled in by Hibernate
class ThingRow {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Embeddable
    record Key(
            UUID thing,
            @Column(name = "valid_from") LocalDate validFrom,
            @Column(name = "known_from") long knownFrom) {}

    @EmbeddedId
    private Key key;

    private String kind;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "known_to")
    private long knownTo;

    private UUID owner;
    private UUID holder;
    private String code;

    @Column(name = "name_sv")
    private String nameSv;

    private String facts;

    @Column(name = "set_by")
    private String setBy;

    private transient JsonNode read;
    private final transient Map<Attribute<?>, Optional<?>> values = new HashMap<>();

    ThingId id() {
        return ThingKind.withPrefix(kind).id(key.thing());
    }

    /** The thing's own id, of the kind that the caller knows it to be. */
    <I extends ThingId> I id(Class<I> kind) {
        return kind.cast(id());
    }

    UUID owner() {
        return owner;
    }

    EffectivePeriod period() {
        return new EffectivePeriod(key.validFrom(), validTo);
    }

    /** True where this is what is known now. */
    boolean isKnownNow() {
        return knownTo == KnownRows.OPEN;
    }

    /** What the thing has of the attribute. */
    @SuppressWarnings("unchecked") // by an attribute stands a value of its type
    <V> Optional<V> get(Attribute<V> attribute) {
        // A row is asked the same again and again while it is put in its place among others.
        return (Optional<V>) values.computeIfAbsent(attribute, this::read);
    }

    private Optional<?> read(Attribute<?> attribute) {
        if (read == null) {
            read = JSON.readTree(facts);
        }
        JsonNode value = read.path(attribute.key());
        return value.isMissingNode() ? Optional.empty() : Optional.of(JSON.treeToValue(value, attribute.type()));
    }

    /** True where nobody knows when it began: on its first day it was there. */
    boolean startUnknown() {
        return get(Attribute.START_PRECISION)
                .filter(it -> it == Precision.BEFORE)
                .isPresent();
    }

    /** All that the thing has, as text that is the same where it has the same. */
    String facts() {
        return facts;
    }

    /** What set each attribute, by the attributes' keys. */
    Map<Attribute<?>, SetBy> setBy() {
        Map<Attribute<?>, SetBy> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : JSON.readTree(setBy).properties()) {
            read.put(Attribute.of(entry.getKey()), JSON.treeToValue(entry.getValue(), SetBy.class));
        }
        return read;
    }

    /** What a thing of this kind always has. */
    <V> V need(Attribute<V> attribute) {
        return get(attribute).orElseThrow(() -> new IllegalStateException(id() + " has no " + attribute));
    }
}
