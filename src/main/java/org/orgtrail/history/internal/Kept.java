package org.orgtrail.history.internal;

import org.orgtrail.organisation.event.OrganisationEvent;

/** An event as the history keeps it, and its place in the log. */
record Kept(long position, int ordinal, OrganisationEvent event) {}
