package org.orgtrail.ui.shell;

import java.util.Optional;
import org.orgtrail.shared.UnitId;

/** Marks what belongs to the directory, for the menu. */
public interface InDirectory extends ReadAnew {

    /** The unit that the page is about, where it is about a part of the organisation: whose days with changes the as-of bar shows. */
    default Optional<UnitId> part() {
        return Optional.empty();
    }
}
