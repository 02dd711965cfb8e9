package org.orgtrail.sample;

import java.time.Instant;
import org.orgtrail.organisation.Change;

/** A change of the sample, and when it is said to have been recorded. */
record SampleChange(Change change, Instant recordedAt) {}
