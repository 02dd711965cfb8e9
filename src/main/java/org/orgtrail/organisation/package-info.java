/**
 * The write side: every change of the organisation is recorded through
 * {@link org.orgtrail.organisation.OrganisationActions}, and there is no other door.
 */
@NullMarked
package org.orgtrail.organisation;

import org.jspecify.annotations.NullMarked;
