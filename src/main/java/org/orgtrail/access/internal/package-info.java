/** How accounts are stored, signed in and handed their first password. */
@NullMarked
package org.orgtrail.access.internal;

import org.jspecify.annotations.NullMarked;
