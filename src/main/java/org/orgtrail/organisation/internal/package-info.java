/** How a change is decided and recorded. */
@NullMarked
package org.orgtrail.organisation.internal;

import org.jspecify.annotations.NullMarked;
