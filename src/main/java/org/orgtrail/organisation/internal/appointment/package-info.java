/** What may be done to an appointment, decided from what is known of it alone. */
@NullMarked
package org.orgtrail.organisation.internal.appointment;

import org.jspecify.annotations.NullMarked;
