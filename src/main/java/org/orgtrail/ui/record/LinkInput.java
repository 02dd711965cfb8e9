package org.orgtrail.ui.record;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;

/** A link: what the reader clicks on, and where it leads. Left empty, there is none. */
final class LinkInput extends Div implements HasValidation {

    private final TextField address = new TextField();
    private final LocalTextInput label;

    LinkInput(@Nullable Link value) {
        addClassName("inputs");
        label = LocalTextInput.line(getTranslation("record.link-label"), false, value == null ? null : value.label());
        address.setManualValidation(true);
        address.setLabel(getTranslation("record.link-address"));
        address.setHelperText(getTranslation("record.link-address.help"));
        if (value != null) {
            address.setValue(value.address());
        }
        add(label, address);
    }

    /** The field for what the reader clicks on; what is wrong with the whole is shown at the address. */
    LocalTextInput label() {
        return label;
    }

    /** The link, or null where all is empty. A link without a label of its own is labelled with its address. */
    @Nullable
    Link optional() {
        LocalText text = Inputs.read("label", label::optional);
        if (text == null && address.getValue().isBlank()) {
            return null;
        }
        return text == null ? Link.labelledByAddress(address.getValue()) : new Link(text, address.getValue());
    }

    /** Gives it another link, and gives what puts back what was written. */
    Runnable take(Link link) {
        Runnable text = label.take(link.label());
        Runnable leading = Inputs.take(address, link.address());
        return () -> {
            text.run();
            leading.run();
        };
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        address.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return address.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        address.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return address.isInvalid();
    }
}
