/** What may be done to a unit, decided from what is known of it alone. */
@NullMarked
package org.orgtrail.organisation.internal.unit;

import org.jspecify.annotations.NullMarked;
