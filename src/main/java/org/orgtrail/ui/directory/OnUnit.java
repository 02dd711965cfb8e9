package org.orgtrail.ui.directory;

import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.InDirectory;

/** A page that is about a unit: the tree opens the way to it. */
public interface OnUnit extends InDirectory {

    /** The units from the root down to the one that the page is about; empty where there is none. */
    List<UnitRef> trail();

    @Override
    default Optional<UnitId> part() {
        return trail().size() > 1 ? Optional.of(trail().getLast().id()) : Optional.empty();
    }
}
