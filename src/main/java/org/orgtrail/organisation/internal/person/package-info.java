/** What may be done to a person, decided from what is known of them alone. */
@NullMarked
package org.orgtrail.organisation.internal.person;

import org.jspecify.annotations.NullMarked;
