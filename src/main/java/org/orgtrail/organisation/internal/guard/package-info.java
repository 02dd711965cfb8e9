/** The rules that span several things, judged on the state after a whole change. */
@NullMarked
package org.orgtrail.organisation.internal.guard;

import org.jspecify.annotations.NullMarked;
