/** Checking what has been recorded: the log as it is stored, what was believed when, and reports. */
@NullMarked
package org.orgtrail.ui.audit;

import org.jspecify.annotations.NullMarked;
