package org.orgtrail.organisation.internal;

import java.util.List;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.event.OrganisationEvent;

/** What came of running a change inside the log's transaction. */
record Trial(List<OrganisationEvent> events, List<Objection> objections) {}
