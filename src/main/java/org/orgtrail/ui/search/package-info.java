/** The page of all that a search finds. */
@NullMarked
package org.orgtrail.ui.search;

import org.jspecify.annotations.NullMarked;
