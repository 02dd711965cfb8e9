/** Reading what has changed, when, by whom and why, in plain language. */
@NullMarked
package org.orgtrail.history;

import org.jspecify.annotations.NullMarked;
