/** What is shown where something is missing or has failed. */
@NullMarked
package org.orgtrail.ui.error;

import org.jspecify.annotations.NullMarked;
