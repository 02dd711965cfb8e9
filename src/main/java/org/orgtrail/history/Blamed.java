package org.orgtrail.history;

import org.orgtrail.directory.Origin;

/** A value that a page shows, and the change that set it. */
public record Blamed(Origin origin, RecordedChange change) {}
