/** The directory: the tree of units and the page of a unit, as of a day. */
@NullMarked
package org.orgtrail.ui.directory;

import org.jspecify.annotations.NullMarked;
