/** What has changed in a unit, and what is going to. */
@NullMarked
package org.orgtrail.ui.history;

import org.jspecify.annotations.NullMarked;
