/** What may be done to a post, decided from what is known of it alone. */
@NullMarked
package org.orgtrail.organisation.internal.post;

import org.jspecify.annotations.NullMarked;
