package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.orgtrail.shared.ThingId;

/**
 * A thing that somebody wants to record something about.
 *
 * @param address of its page
 * @param there whether it is there on the day
 * @param offered what can be recorded of it; of a person, of the posts they hold
 * @param parts what belongs to it and is recorded on its own
 */
record Recordable(String name, String address, boolean there, List<Offered> offered, List<Part> parts) {

    /** @param name of what the menus are about */
    record Offered(String name, List<Component> menus) {}

    record Part(ThingId id, String name) {}
}
