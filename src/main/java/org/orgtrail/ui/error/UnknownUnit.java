package org.orgtrail.ui.error;

import com.vaadin.flow.router.NotFoundException;

/** No unit has ever had the code that an address names. */
public final class UnknownUnit extends NotFoundException {

    private final String code;

    public UnknownUnit(String code) {
        super("No such unit");
        this.code = code;
    }

    String code() {
        return code;
    }
}
