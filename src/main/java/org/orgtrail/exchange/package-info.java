/**
 * The face that other systems meet: the REST API under {@code /api/v1}. It reads and records through the same doors as the
 * screens, and holds no rule of its own.
 */
@NullMarked
package org.orgtrail.exchange;

import org.jspecify.annotations.NullMarked;
