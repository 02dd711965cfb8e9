package org.orgtrail.ui.record;

import org.orgtrail.access.Accounts;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Provenance;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.shared.ReadModels;
import org.springframework.stereotype.Component;

/** What the dialogs work with. */
@Component
record Desk(
        OrganisationActions actions,
        DirectoryQueries directory,
        Provenance provenance,
        HistoryQueries history,
        ReadModels readModels,
        Accounts accounts) {}
