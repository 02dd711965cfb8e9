package org.orgtrail.ui.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.PersonRef;

/** A field to choose a person of the register as of the point of the visit, found by name. */
public final class PersonPicker extends ComboBox<PersonRef> {

    public PersonPicker(String label, Optional<PersonRef> chosen, DirectoryQueries directory, Visit visit) {
        super(label);
        setItems(query -> directory
                .findPeople(
                        query.getFilter().orElse(""), visit.asOf(), visit.actor(), query.getOffset(), query.getLimit())
                .stream());
        setItemLabelGenerator(person -> person.posts().isEmpty()
                ? person.name()
                : person.name() + " (" + ThingPicker.place(person.posts().getFirst(), true, visit) + ")");
        chosen.ifPresent(this::setValue);
    }

    /** The id of the chosen person, as addresses have it. */
    public Optional<String> id() {
        return getOptionalValue().map(person -> person.id().text());
    }
}
