/** Two points in time side by side. */
@NullMarked
package org.orgtrail.ui.compare;

import org.jspecify.annotations.NullMarked;
