package org.orgtrail.exchange.changes;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.exchange.json.BodyReader;
import org.orgtrail.exchange.json.Findings;
import org.orgtrail.exchange.json.Json;
import org.orgtrail.exchange.json.Place;
import org.orgtrail.exchange.json.Refs;
import org.orgtrail.organisation.Change;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a change of what was posted. */
@Component
class ChangeReader {

    private final ChangeLog log;

    ChangeReader(ChangeLog log) {
        this.log = log;
    }

    /**
     * @param change empty where something is wrong, which the findings tell
     * @param ids what was made for the things that it begins
     */
    record Read(Optional<Change> change, Map<String, ThingId> ids, Findings findings) {}

    /** @param key the change that the request names outside its body */
    Read read(byte[] body, Optional<ChangeId> key) {
        Json.Parsed parsed = Json.parse(body);
        if (parsed.document().isEmpty() || parsed.findings().count() > 0) {
            return new Read(Optional.empty(), Map.of(), parsed.findings());
        }
        return read(parsed.document().get(), key, parsed.findings());
    }

    private Read read(JsonNode document, Optional<ChangeId> key, Findings findings) {
        ChangeId changeId = said(document).or(() -> key).orElseGet(ChangeId::next);
        JsonNode commands = document.path("commands");
        Refs refs = new Refs(changeId, commands.isArray() ? commands : JsonNodeFactory.instance.arrayNode(), findings);
        ChangeBody change = new BodyReader(findings, refs).read(ChangeBody.class, document, Place.WHOLE);
        Position end = log.end();
        Position seen = change == null ? null : change.basedOn();
        if (seen != null && seen.isAfter(end)) {
            findings.add(Place.WHOLE.in("basedOn"), "position-not-reached", Long.toString(end.value()));
        }
        return change == null || findings.count() > 0
                ? new Read(Optional.empty(), Map.of(), findings)
                : new Read(Optional.of(change(change, changeId, seen == null ? end : seen)), refs.made(), findings);
    }

    private static Change change(ChangeBody body, ChangeId changeId, Position basedOn) {
        return new Change(changeId, basedOn, body.reason(), body.note(), body.decision(), body.commands());
    }

    /** The body's own id, before it is known whether all else in it is right. */
    private static Optional<ChangeId> said(JsonNode document) {
        @Nullable JsonNode id = document.path("changeId");
        try {
            return id.isString() ? Optional.of(ChangeId.parse(id.stringValue())) : Optional.empty();
        } catch (InvalidValue malformed) {
            return Optional.empty(); // told where the field is read
        }
    }
}
