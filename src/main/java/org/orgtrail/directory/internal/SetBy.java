package org.orgtrail.directory.internal;

import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.StepId;

/** What set a value of a thing. */
record SetBy(ChangeId change, StepId step) {}
