package org.orgtrail.ui.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Finding;
import org.orgtrail.directory.Finding.Place;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;

/** A field to choose a unit, person, post or forum by what it is, was or will be called. */
public final class ThingPicker extends ComboBox<ThingPicker.Named> {

    /** A thing and what it is called. */
    public record Named(ThingId thing, String name) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Named that && that.thing.equals(thing);
        }

        @Override
        public int hashCode() {
            return thing.hashCode();
        }
    }

    public ThingPicker(String label, Optional<ThingId> chosen, DirectoryQueries directory, Visit visit) {
        super(label);
        setItems(query -> {
            int end = query.getOffset() + query.getLimit();
            return query
                    .getFilter()
                    .filter(text -> !text.isBlank())
                    .map(text -> directory.search(text, SearchField.KINDS, visit.asOf(), visit.actor(), end))
                    .orElse(List.of())
                    .stream()
                    .map(finding -> new Named(finding.thing(), name(finding, visit)))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        setItemLabelGenerator(Named::name);
        setClearButtonVisible(true);
        setHelperText(visit.text("picker.help"));
        chosen.ifPresent(thing -> setValue(new Named(
                thing,
                Optional.ofNullable(directory
                                .names(List.of(thing), visit.asOf(), visit.actor())
                                .get(thing))
                        .map(name -> visit.say(name.name())
                                + name.code().map(code -> " (" + code + ")").orElse(""))
                        .orElseGet(thing::text))));
    }

    /** With what tells it from its namesakes: where it belongs, and the code of that or its own. */
    private static String name(Finding finding, Visit visit) {
        boolean ownCode = finding.code().isPresent();
        String more = Stream.concat(
                        finding.code().map(UnitCode::value).stream(),
                        finding.places().stream().limit(1).map(place -> place(place, !ownCode, visit)))
                .collect(Collectors.joining(", "));
        return visit.say(finding.name()) + (more.isEmpty() ? "" : " (" + more + ")");
    }

    static String place(Place place, boolean withCode, Visit visit) {
        return place.post().map(post -> visit.say(post) + ", ").orElse("")
                + visit.say(place.unit())
                + place.code().filter(_ -> withCode).map(code -> " " + code).orElse("");
    }

    /** The id of the chosen thing. */
    public Optional<ThingId> thing() {
        return getOptionalValue().map(Named::thing);
    }
}
