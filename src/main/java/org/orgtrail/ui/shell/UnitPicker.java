package org.orgtrail.ui.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;

/** A field to choose one of the units that exist on the day of the visit, or none. */
public final class UnitPicker extends ComboBox<UnitRef> {

    public UnitPicker(String label, Optional<UnitRef> chosen, DirectoryQueries directory, Visit visit) {
        super(label);
        setItems(query -> directory
                .findUnits(
                        query.getFilter().orElse(""), visit.asOf(), visit.actor(), query.getOffset(), query.getLimit())
                .stream());
        setItemLabelGenerator(each -> label(each, visit));
        setClearButtonVisible(true);
        chosen.ifPresent(this::setValue);
    }

    /** How a unit is written where one is chosen: several may be called the same. */
    public static String label(UnitRef unit, Visit visit) {
        return visit.say(unit.names()) + " (" + unit.code() + ")";
    }

    /** The code of the chosen unit, as addresses have it. */
    public Optional<String> code() {
        return getOptionalValue().map(unit -> unit.code().value());
    }
}
