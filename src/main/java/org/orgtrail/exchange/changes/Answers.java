package org.orgtrail.exchange.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Preview;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;
import tools.jackson.databind.node.ObjectNode;

/** What is answered to a change that was posted. */
final class Answers {

    private Answers() {}

    /**
     * @param position where it stands in the log; left out where nothing was stored
     * @param stored false where everything already was as the change wants it
     * @param ids what its new things are called, by their {@code ref}, or by the place of the id that was left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stored(ChangeId changeId, @Nullable Position position, boolean stored, Map<String, ThingId> ids) {}

    /**
     * @param sentences what would happen, for people
     * @param wouldBeStored true where posting it for good would record it
     * @param recordedBefore true where a change of that id has been recorded, so that posting it again would store nothing
     */
    record Tried(
            ChangeId changeId,
            boolean wouldBeStored,
            boolean recordedBefore,
            Map<String, ThingId> ids,
            List<ObjectNode> events,
            List<LocalText> sentences,
            List<Preview.LaterStep> laterSteps,
            List<Map<String, Object>> violations) {}
}
