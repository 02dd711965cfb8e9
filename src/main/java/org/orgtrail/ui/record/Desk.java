package org.orgtrail.ui.record;

import org.orgtrail.access.Accounts;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Provenance;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.organisation.ChangeRights;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;
import org.springframework.stereotype.Component;

/** What the dialogs work with. */
@Component
record Desk(
        OrganisationActions actions,
        DirectoryQueries directory,
        Provenance provenance,
        HistoryQueries history,
        ReadModels readModels,
        Accounts accounts,
        ChangeRights rights) {

    /** Whether to offer what changes the thing: what is refused when it is recorded is not offered. */
    boolean offers(ThingId thing, Visit visit) {
        return visit.mayRecord() && rights.mayChange(thing, visit.when().day(), visit.actor());
    }

    /** Whether to offer what changes where the unit is, or that it is. */
    boolean offersPlaceOf(UnitId unit, Visit visit) {
        return visit.mayRecord() && rights.mayPlace(unit, visit.when().day(), visit.actor());
    }
}
