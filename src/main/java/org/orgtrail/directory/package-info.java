/** Reading the organisation as of a day: the tree, the pages of units, and whom and what a form may choose from. */
@NullMarked
package org.orgtrail.directory;

import org.jspecify.annotations.NullMarked;
