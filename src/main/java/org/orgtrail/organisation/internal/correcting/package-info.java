/** Taking back what was said, and stating what is right. */
@NullMarked
package org.orgtrail.organisation.internal.correcting;

import org.jspecify.annotations.NullMarked;
