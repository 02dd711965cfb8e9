/** What every screen shares: the layout with the as-of bar, the context of a visit, and small pieces of markup. */
@NullMarked
package org.orgtrail.ui.shell;

import org.jspecify.annotations.NullMarked;
