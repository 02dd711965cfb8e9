package org.orgtrail.ui.record;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/** The unit that something is in: known beforehand, or to be chosen among those that are there on the day that is asked with. */
sealed interface PlaceInput {

    /** Stands on the page that the form was opened on. */
    record Known(@Nullable UnitId unit) implements PlaceInput {}

    /** A field, filled in with where the thing is. */
    record Chosen(ComboBox<UnitRef> box, AskedDay day) implements PlaceInput {}

    /** @param label the field's */
    static Chosen chosen(String label, @Nullable UnitRef present, Desk desk, Visit visit) {
        AskedDay day = new AskedDay(visit.when().day());
        ComboBox<UnitRef> box = Choices.unit(label, day, desk, visit);
        box.setValue(present);
        return new Chosen(box, day);
    }

    /** Puts the field, where there is one, among the others. */
    default void addTo(Inputs inputs, String field) {
        if (this instanceof Chosen chosen) {
            inputs.field(field, chosen.box());
        }
    }

    /** Follows the field for the day. */
    default void follow(HeaderInputs header) {
        if (this instanceof Chosen chosen) {
            chosen.day().in(header);
        }
    }

    /** The unit; null where it stands under none. */
    default @Nullable UnitId optional() {
        return switch (this) {
            case Known(var unit) -> unit;
            case Chosen(var box, var _) ->
                box.getValue() == null ? null : box.getValue().id();
        };
    }

    /** The unit, which there has to be. */
    default UnitId required(String field) {
        return Inputs.required(field, optional());
    }
}
