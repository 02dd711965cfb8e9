package org.orgtrail.ui.error;

import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.Visit;

/** The unit that an address names by its code, whether it exists on the day or on another. */
public final class KnownUnit {

    private KnownUnit() {}

    /** @throws Unknown where no unit has ever had the code, or only by mistake */
    public static UnitRef of(String code, DirectoryQueries directory, Visit visit) {
        return switch (directory.unit(Unknown.code(code), visit.asOf(), visit.actor())) {
            case UnitAnswer.Page(var page) -> page.unit().ref();
            case UnitAnswer.NotThen(UnitRef unit, var _, var _, var _) -> unit;
            case UnitAnswer.RegisteredInError _, UnitAnswer.NeverHeardOf _ -> throw Unknown.unit(code);
        };
    }
}
