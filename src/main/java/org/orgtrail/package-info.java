/** Orgtrail: an organisation's structure as the record of everything that ever changed in it. */
@NullMarked
package org.orgtrail;

import org.jspecify.annotations.NullMarked;
