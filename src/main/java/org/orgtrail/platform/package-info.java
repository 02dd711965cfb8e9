/** Wiring that the features know nothing of. Nobody imports it. */
@NullMarked
package org.orgtrail.platform;

import org.jspecify.annotations.NullMarked;
