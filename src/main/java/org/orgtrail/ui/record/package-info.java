/** The dialogs in which changes are recorded. */
@NullMarked
package org.orgtrail.ui.record;

import org.jspecify.annotations.NullMarked;
