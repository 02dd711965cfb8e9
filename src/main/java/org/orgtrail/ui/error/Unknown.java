package org.orgtrail.ui.error;

import com.vaadin.flow.router.NotFoundException;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitCode;

/** An address names something that there is not, or that was not known then. */
public final class Unknown extends NotFoundException {

    private final String key;
    private final String named;

    private Unknown(String key, String named) {
        super("No such thing");
        this.key = key;
        this.named = named;
    }

    /** No unit has ever had the code. */
    public static Unknown unit(String code) {
        return new Unknown("error.not-found.unit", code);
    }

    /** The code that an address names a unit by; no unit has had one that is none. */
    public static UnitCode code(String text) {
        try {
            return new UnitCode(text);
        } catch (InvalidValue malformed) {
            throw unit(text);
        }
    }

    /** No change of that id has been recorded. */
    public static Unknown change(String id) {
        return new Unknown("error.not-found.change", id);
    }

    /** No person, post or forum has that id, or not for this reader. */
    public static Unknown thing(ThingKind kind, String id) {
        return new Unknown("error.not-found." + kind.prefix(), id);
    }

    /** The key of the text that says so, which names it. */
    String key() {
        return key;
    }

    String named() {
        return named;
    }
}
