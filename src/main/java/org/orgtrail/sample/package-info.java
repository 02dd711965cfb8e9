/**
 * The sample organisation, recorded through {@link org.orgtrail.organisation.OrganisationActions} into an empty embedded database
 * at the first start: the reference {@code area}, written by hand, and the invented {@code city} round it.
 */
@NullMarked
package org.orgtrail.sample;

import org.jspecify.annotations.NullMarked;
