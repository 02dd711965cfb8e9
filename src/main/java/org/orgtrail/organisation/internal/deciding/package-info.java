/** What the deciders of all kinds of things share. */
@NullMarked
package org.orgtrail.organisation.internal.deciding;

import org.jspecify.annotations.NullMarked;
