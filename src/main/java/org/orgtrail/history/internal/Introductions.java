package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumRenamed;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.PostRetitled;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/** What events that nothing has recorded yet say of names and places: the directory does not know it. */
record Introductions(List<OrganisationEvent> events) {

    /** The directory's names on the day with those of the events over them. A thing that is only now to be has no page. */
    Map<ThingId, ThingName> over(LocalDate day, Map<ThingId, ThingName> known) {
        Map<ThingId, ThingName> names = new HashMap<>(known);
        for (OrganisationEvent event : events) {
            switch (event) {
                case UnitEstablished it -> put(names, it, it.names());
                case PostEstablished it -> put(names, it, it.title());
                case ForumEstablished it -> put(names, it, it.names());
                case PersonRegistered it -> put(names, it, LocalText.sv(it.name()));
                case UnitRenamed it when !it.effectiveFrom().isAfter(day) -> put(names, it, it.names());
                case PostRetitled it when !it.effectiveFrom().isAfter(day) -> put(names, it, it.title());
                case ForumRenamed it when !it.effectiveFrom().isAfter(day) -> put(names, it, it.names());
                case OrganisationEvent _ -> {}
            }
        }
        return names;
    }

    /** The unit that the post is to be established in. */
    Optional<UnitId> unitOf(PostId post) {
        return events.stream()
                .filter(event ->
                        event instanceof PostEstablished it && it.postId().equals(post))
                .map(event -> ((PostEstablished) event).unitId())
                .findFirst();
    }

    private static void put(Map<ThingId, ThingName> names, OrganisationEvent event, LocalText name) {
        ThingName known = names.getOrDefault(event.thing(), new ThingName(name, Optional.empty(), ""));
        names.put(event.thing(), new ThingName(name, known.code(), known.address()));
    }
}
