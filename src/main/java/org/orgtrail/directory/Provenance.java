package org.orgtrail.directory;

import java.util.List;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitId;

/** Where the values of a page come from. */
public interface Provenance {

    /** What set each value that the page of the unit shows. */
    List<Origin> of(UnitId unit, AsOf asOf, Actor actor);
}
