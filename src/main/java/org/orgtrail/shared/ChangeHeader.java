package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of a change beside its events, with each of them: who, why, and on which decision.
 *
 * @param recordedBy as {@link Actor#inLog()} gives it
 * @param basedOn what the author had seen
 */
public record ChangeHeader(
        ChangeId changeId,
        Position basedOn,
        String recordedBy,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Decision decision) {

    /** The header as an event's metadata: strings only, absent values left out. */
    public Map<String, String> toMetadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("changeId", changeId.toString());
        metadata.put("basedOn", Long.toString(basedOn.value()));
        metadata.put("recordedBy", recordedBy);
        put(metadata, "reason", reason);
        put(metadata, "note", note);
        if (decision != null) {
            metadata.put("diaryNumber", decision.diaryNumber());
            put(metadata, "decidedOn", decision.decidedOn());
            put(metadata, "decidedBy", decision.decidedBy());
            put(metadata, "decisionLink", decision.link());
        }
        return metadata;
    }

    /** Reads what {@link #toMetadata} wrote; other entries are passed over. */
    public static ChangeHeader fromMetadata(Map<String, ?> metadata) {
        String diaryNumber = get(metadata, "diaryNumber");
        String decidedOn = get(metadata, "decidedOn");
        Decision decision = diaryNumber == null
                ? null
                : new Decision(
                        diaryNumber,
                        decidedOn == null ? null : LocalDate.parse(decidedOn),
                        get(metadata, "decidedBy"),
                        get(metadata, "decisionLink"));
        return new ChangeHeader(
                ChangeId.parse(required(metadata, "changeId")),
                new Position(Long.parseLong(required(metadata, "basedOn"))),
                required(metadata, "recordedBy"),
                get(metadata, "reason"),
                get(metadata, "note"),
                decision);
    }

    private static void put(Map<String, String> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value.toString());
        }
    }

    private static @Nullable String get(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, ?> metadata, String key) {
        String value = get(metadata, key);
        if (value == null) {
            throw new IllegalArgumentException("An event's metadata lacks " + key);
        }
        return value;
    }
}
