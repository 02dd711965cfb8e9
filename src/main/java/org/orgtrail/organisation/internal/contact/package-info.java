/** What may be done to a contact point, decided from what is known of it alone. */
@NullMarked
package org.orgtrail.organisation.internal.contact;

import org.jspecify.annotations.NullMarked;
