/**
 * The sample organisation, recorded through {@link org.orgtrail.organisation.OrganisationActions} into an empty embedded database
 * at the first start: the reference area, written by hand ({@code Sample…}), and the invented city round it, made of word lists
 * and chance ({@code City…}, {@code …Ideas}).
 */
@NullMarked
package org.orgtrail.sample;

import org.jspecify.annotations.NullMarked;
