/**
 * The sample organisation: one area of an invented city office, with its history since 2010, recorded through
 * {@link org.orgtrail.organisation.OrganisationActions} into an empty embedded database at the first start.
 */
@NullMarked
package org.orgtrail.sample;

import org.jspecify.annotations.NullMarked;
