package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.directory.Origin;
import org.orgtrail.history.Blamed;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ThingId;

/** Says where a value comes from to those who point at it; others read the same in the list of {@link Sources}. */
final class SourceHints {

    /** For pages that do not know where their values come from. */
    static final SourceHints NONE = new SourceHints(List.of(), _ -> "");

    private static final String TITLE = "title";

    private record Place(ThingId thing, Attribute<?> attribute) {}

    private final Map<Place, Blamed> all = new HashMap<>();
    private final Function<Blamed, String> wording;

    /** @param wording tells in one line what set a value */
    SourceHints(List<Blamed> all, Function<Blamed, String> wording) {
        this.wording = wording;
        for (Blamed each : all) {
            Origin origin = each.origin();
            this.all.put(new Place(origin.thing(), origin.attribute()), each);
        }
    }

    /**
     * The shape, which now says where these values of the thing come from, one line a value that is known of.
     *
     * @param shape shows the values
     */
    <C extends Component> C on(C shape, ThingId thing, Attribute<?>... attributes) {
        String lines = Arrays.stream(attributes)
                .flatMap(attribute -> Stream.ofNullable(all.get(new Place(thing, attribute))))
                .map(wording)
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            String before = shape.getElement().getAttribute(TITLE);
            shape.getElement().setAttribute(TITLE, before == null ? lines : before + "\n" + lines);
            shape.getElement().getClassList().add("sourced");
        }
        return shape;
    }
}
