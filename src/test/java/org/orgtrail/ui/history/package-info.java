@NullMarked
package org.orgtrail.ui.history;

import org.jspecify.annotations.NullMarked;
