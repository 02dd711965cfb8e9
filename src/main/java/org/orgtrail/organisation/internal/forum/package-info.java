/** What may be done to a forum, decided from what is known of it alone. */
@NullMarked
package org.orgtrail.organisation.internal.forum;

import org.jspecify.annotations.NullMarked;
